package org.maillage.territory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class DrawnOutlineTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "47.47, -0.55\n47.47, -0.54\n47.48, -0.54",
                "47,47 ; -0,55\n47,47 ; -0,54\n\n47,48 ; -0,54\n",
                "47.47 -0.55\r\n47.47 -0.54\r\n47.48 -0.54\r\n47.47 -0.55"
            })
    void pointsAreTypedAsOneIsUsedTo(String typed) {
        assertThat(DrawnOutline.read(typed)).isInstanceOfSatisfying(DrawnOutline.Drawn.class, drawn -> {
            assertThat(drawn.degrees().getNumPoints()).isEqualTo(4);
            assertThat(drawn.degrees().getCoordinate()).isEqualTo(new Coordinate(-0.55, 47.47));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47.47, -0.55;ici | Ligne 2",
                "47.47, -0.55;47.47, -0.54 | au moins trois points",
                "-0.55, 47.47;-0.54, 47.47;-0.54, 47.48 | la latitude vient d’abord",
                "52.5, 13.4;52.5, 13.5;52.6, 13.5 | n’est pas en France",
                "47.47, -0.55;47.48, -0.54;47.48, -0.55;47.47, -0.54 | se croise lui-même près de 47.4750, -0.5450"
            })
    void whatIsWrongIsSaidWithItsLine(String typed, String said) {
        assertThat(DrawnOutline.read(typed.replace(';', '\n')))
                .isInstanceOfSatisfying(
                        DrawnOutline.Refused.class,
                        refused -> assertThat(refused.sentence()).contains(said));
    }

    @Test
    void placesOverseasAreInFrance() {
        assertThat(DrawnOutline.read("-20.9, 55.4\n-20.9, 55.5\n-21, 55.5")).isInstanceOf(DrawnOutline.Drawn.class);
        assertThat(DrawnOutline.read("14.6, -61.1\n14.6, -61\n14.7, -61")).isInstanceOf(DrawnOutline.Drawn.class);
    }
}

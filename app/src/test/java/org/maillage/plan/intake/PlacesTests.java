package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.annotation.Autowired;

/// The places of Angers, where quartiers and QPV bear the same names.
@DemoTest
class PlacesTests {

    @Autowired
    private DemoCast cast;

    @Autowired
    private Areas areas;

    private Places places;

    @BeforeEach
    void open() {
        var convention = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE).convention();
        places = new Places(areas.getTerritory(convention.territory()));
    }

    @ParameterizedTest
    @CsvSource({
        "Monplaisir, Monplaisir",
        "monplaisir, Monplaisir",
        "QPV Monplaisir, Monplaisir (QPV 2015)",
        "Monplaisir (QPV), Monplaisir (QPV 2015)",
        "Monplaisir (QPV 2015), Monplaisir (QPV 2015)",
        "Monplaisir (QPV 2024), Monplaisir (QPV 2024)",
        "QPV Lac de Maine, Lac de Maine"
    })
    void takesAQuartierUnlessAZoningIsSaid(String written, String meant) {
        assertThat(places.find(written)).map(Area::fullName).hasValue(meant);
    }

    @Test
    void takesWhatStandsInAColumnOfQpvForOne() {
        assertThat(Places.qpv("Monplaisir")).isEqualTo("QPV Monplaisir");
        assertThat(Places.qpv("Monplaisir (QPV 2024)")).isEqualTo("Monplaisir (QPV 2024)");
    }

    @Test
    void knowsTheWholeTerritory() {
        assertThat(places.isEverywhere("Toute la ville")).isTrue();
        assertThat(places.isEverywhere("Angers")).isTrue();
        assertThat(places.isEverywhere("Monplaisir")).isFalse();
    }
}

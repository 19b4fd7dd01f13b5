package org.maillage.diagnosis.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassesTests {

    @Test
    void putsAsManyAreasInEachClass() {
        double[] values = IntStream.range(0, 20).mapToDouble(i -> i).toArray();
        Classes classes = Classes.of(values);
        assertThat(classes.count()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).map(rank -> (int) Arrays.stream(values)
                        .filter(value -> classes.of(value) == rank)
                        .count()))
                .containsOnly(4);
    }

    @Test
    void makesNoClassOfFewAreas() {
        assertThat(Classes.of(new double[] {1, 2, 3, 4}).count()).isEqualTo(1);
        assertThat(Classes.of(new double[] {}).count()).isZero();
        assertThat(Classes.of(new double[] {7, 7, 7, 7, 7, 7, 7, 7}).count()).isEqualTo(1);
    }

    @Test
    void goesFromTheLightestTintToTheDarkest() {
        assertThat(IntStream.range(0, 2).map(rank -> Classes.tint(rank, 2))).containsExactly(0, 4);
        assertThat(IntStream.range(0, 3).map(rank -> Classes.tint(rank, 3))).containsExactly(0, 2, 4);
        assertThat(IntStream.range(0, 5).map(rank -> Classes.tint(rank, 5))).containsExactly(0, 1, 2, 3, 4);
        assertThat(Classes.tint(0, 1)).isEqualTo(2);
    }

    @Test
    void neverSetsEqualValuesApartNorALowerOneHigher() {
        var random = new Random(3);
        for (int round = 0; round < 500; round++) {
            double[] values = random.doubles(1 + random.nextInt(60), 0, 12)
                    .map(Math::floor)
                    .toArray();
            Classes classes = Classes.of(values);
            for (double one : values) {
                assertThat(classes.of(one)).isBetween(0, Math.max(0, classes.count() - 1));
                for (double other : values) {
                    if (one <= other) {
                        assertThat(classes.of(one)).isLessThanOrEqualTo(classes.of(other));
                    }
                }
            }
        }
    }
}

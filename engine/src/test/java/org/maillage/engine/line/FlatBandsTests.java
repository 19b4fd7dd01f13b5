package org.maillage.engine.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;

class FlatBandsTests {

    @Test
    void weighsEachPointByItsBandToTheLastBit() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            int[] until = random.ints(1 + random.nextInt(6), 0, 2_000_000)
                    .distinct()
                    .sorted()
                    .toArray();
            double[] weight = Arrays.stream(until)
                    .mapToDouble(band -> random.nextInt(4) == 0 ? 0 : random.nextDouble())
                    .toArray();
            var flat = FlatBands.of(new Bands(until, weight), new StraightLine(1.3, 4.5));
            double[] squared = squared(random, flat);
            var found = new double[squared.length];
            flat.weigh(
                    squared,
                    Arrays.stream(squared).min().orElseThrow(),
                    Arrays.stream(squared).max().orElseThrow(),
                    found);
            for (int point = 0; point < found.length; point++) {
                int band = 0;
                while (band < until.length && squared[point] >= flat.squaredUntil()[band]) {
                    band++;
                }
                double expected = band < until.length ? weight[band] : 0;
                assertThat(found[point])
                        .as("seed %d, %s", seed, squared[point])
                        .isBetween(Math.nextDown(expected), Math.nextUp(expected));
                assertThat(found[point] == 0).isEqualTo(expected == 0);
            }
        }
    }

    /// Anywhere, where a band ends, and just before.
    private static double[] squared(Random random, FlatBands flat) {
        double[] ends = flat.squaredUntil();
        return random.ints(1 + random.nextInt(40), 0, 3)
                .mapToDouble(kind -> switch (kind) {
                    case 0 -> random.nextDouble(2 * flat.squaredReach());
                    case 1 -> ends[random.nextInt(ends.length)];
                    default -> Math.nextDown(ends[random.nextInt(ends.length)]);
                })
                .toArray();
    }
}

package org.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SupplyPerHeadTests {

    private static final int MINUTE = 60_000;
    private static final Basis BASIS = new Basis.StraightLine(1, 4.5);

    /// ```
    ///   village 30 children --- 4 min --- crèche of 10 --- 8 min --- hamlet 20 children --- 12 min --- crèche of 6
    /// ```
    private static final Pairs VALLEY = pairs(
            2,
            new int[][] {{0, 4 * MINUTE}, {1, 8 * MINUTE}}, // the first crèche
            new int[][] {{1, 12 * MINUTE}}); // the second

    @Test
    void sharesAServiceAmongThoseWhoReachIt() {
        double[] supply = places(VALLEY, people(30, 20), people(10, 6), Bands.within(10 * MINUTE));
        assertThat(supply).containsExactly(10.0 / 50, 10.0 / 50);
    }

    @Test
    void countsThoseWhoAreFartherForLess() {
        var bands = new Bands(new int[] {5 * MINUTE, 10 * MINUTE, 15 * MINUTE}, new double[] {1, 0.5, 0.1});
        double[] supply = places(VALLEY, people(30, 20), people(10, 6), bands);
        double first = 10 / (30 * 1 + 20 * 0.5);
        double second = 6 / (20 * 0.1);
        assertThat(supply[0]).isCloseTo(first, within(1e-12));
        assertThat(supply[1]).isCloseTo(0.5 * first + 0.1 * second, within(1e-12));
    }

    /// Three consumers at 0, 1 and 2, two providers at 0 and 2, weights of a Gauss curve: the example published with
    /// sdc-catchment on PyPI.
    @Test
    void findsThePublishedExample() {
        Pairs pairs = pairs(3, new int[][] {{0, 0}, {1, 1}, {2, 2}}, new int[][] {{0, 2}, {1, 1}, {2, 0}});
        var gauss = new Bands(new int[] {0, 1, 2}, new double[] {1, Math.exp(-0.5), Math.exp(-2)});
        double[] supply = places(pairs, people(100, 100, 100), people(10, 10), gauss);
        assertThat(supply).containsExactly(new double[] {0.065179, 0.069641, 0.065179}, within(5e-7));
    }

    @Test
    void givesNothingWhereNobodyLivesOrNothingIsNear() {
        double[] supply = places(VALLEY, people(0, 0), people(10, 0), Bands.within(30 * MINUTE));
        assertThat(supply).containsExactly(0, 0);
        assertThat(places(pairs(1), people(5), people(), Bands.within(1))).containsExactly(0);
    }

    @Test
    void losesNoPlaceAndMakesNone() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            double[] people = random.doubles(1 + random.nextInt(30), 0, 500).toArray();
            double[] capacity = random.doubles(random.nextInt(8), 0, 60).toArray();
            Pairs pairs = any(random, people.length, capacity.length);
            var bands =
                    new Bands(new int[] {300, 600, 900}, new double[] {1, random.nextDouble(), random.nextDouble()});
            double[] supply = places(pairs, people, capacity, bands);
            double given = 0;
            for (int point = 0; point < people.length; point++) {
                given += people[point] * supply[point];
            }
            double reached = 0;
            for (int service = 0; service < capacity.length; service++) {
                reached += isReached(pairs, service, people, bands) ? capacity[service] : 0;
            }
            assertThat(given).as("seed %d", seed).isCloseTo(reached, within(1e-9 * Math.max(1, reached)));
        }
    }

    @Test
    void givesNobodyLessWhenAServiceGrows() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            double[] people = random.doubles(20, 0, 500).toArray();
            double[] capacity = random.doubles(5, 0, 60).toArray();
            Pairs pairs = any(random, 20, 5);
            double[] before = places(pairs, people, capacity, Bands.within(700));
            capacity[random.nextInt(5)] += 10;
            double[] after = places(pairs, people, capacity, Bands.within(700));
            for (int point = 0; point < 20; point++) {
                assertThat(after[point]).as("seed %d", seed).isGreaterThanOrEqualTo(before[point]);
            }
        }
    }

    private static boolean isReached(Pairs pairs, int service, double[] people, Bands bands) {
        for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
            if (people[pairs.demand()[pair]] * bands.weightOf(pairs.millis()[pair]) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Pairs any(Random random, int points, int services) {
        var pairs = new Pairs.Gathering(BASIS, services, points);
        for (int service = 0; service < services; service++) {
            for (int point = 0; point < points; point++) {
                if (random.nextInt(3) == 0) {
                    pairs.offer(point, random.nextInt(1_000));
                }
            }
            pairs.endRow(Integer.MAX_VALUE);
        }
        return pairs.pairs();
    }

    private static Pairs pairs(int points, int[][]... rows) {
        var pairs = new Pairs.Gathering(BASIS, rows.length, points);
        for (int[][] row : rows) {
            for (int[] pair : row) {
                pairs.offer(pair[0], pair[1]);
            }
            pairs.endRow(Integer.MAX_VALUE);
        }
        return pairs.pairs();
    }

    private static double[] people(double... numbers) {
        return numbers;
    }

    private static double[] places(Pairs pairs, double[] people, double[] capacity, Bands bands) {
        return SupplyPerHead.of(pairs, people, capacity, bands).places();
    }
}

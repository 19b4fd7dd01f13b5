package org.maillage.engine.sites.exact;

import java.util.Arrays;
import java.util.Random;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.sites.Siting;

/// People around thirty centres and scattered between them, candidates where people are; durations are straight lines.
record SyntheticCity(Pairs pairs, double[] people, int reach) {

    static final Basis BASIS = new Basis.StraightLine(1, 4.5);

    private static final int CENTRES = 30;
    private static final double ACROSS_MILLIS = 3_600_000;

    /// @param share of all points that a candidate reaches on average, 0 to 1
    static SyntheticCity of(int points, int candidates, double share, long seed) {
        var random = new Random(seed);
        double[][] centres = places(CENTRES, random);
        double[][] homes = new double[points][];
        double[] people = new double[points];
        for (int home = 0; home < points; home++) {
            boolean isScattered = random.nextInt(3) == 0;
            homes[home] = isScattered ? place(random) : near(centres[random.nextInt(CENTRES)], 0.07, random);
            people[home] = 1 + random.nextInt(points < 5_000 ? 300 : 5);
        }
        double[][] sites = new double[candidates][];
        Arrays.setAll(sites, site -> near(homes[random.nextInt(points)], 0.005, random));
        int reach = reach(homes, sites, share, random);
        var pairs = new Pairs.Gathering(BASIS, candidates, points);
        for (double[] site : sites) {
            for (int home = 0; home < points; home++) {
                pairs.offer(home, millis(homes[home], site));
            }
            pairs.endRow(reach);
        }
        return new SyntheticCity(pairs.pairs(), people, reach);
    }

    Siting covering(int most) {
        return Siting.mostWithin(pairs, people, Nearest.none(BASIS, people.length, 1), reach, most);
    }

    Siting mean(int most) {
        return Siting.leastMean(pairs, people, Nearest.none(BASIS, people.length, 1), reach, most);
    }

    private static int reach(double[][] homes, double[][] sites, double share, Random random) {
        int[] sample = random.ints(2_000, 0, homes.length)
                .map(home -> millis(homes[home], sites[home % sites.length]))
                .sorted()
                .toArray();
        return sample[(int) (share * sample.length)];
    }

    private static double[][] places(int count, Random random) {
        double[][] places = new double[count][];
        Arrays.setAll(places, rank -> place(random));
        return places;
    }

    private static double[] place(Random random) {
        return new double[] {random.nextDouble(), random.nextDouble()};
    }

    private static double[] near(double[] place, double spread, Random random) {
        return new double[] {place[0] + spread * random.nextGaussian(), place[1] + spread * random.nextGaussian()};
    }

    private static int millis(double[] one, double[] other) {
        return (int) Math.round(ACROSS_MILLIS * Math.hypot(one[0] - other[0], one[1] - other[1]));
    }
}

package org.maillage.engine.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

/// Small questions of every kind against all choices there are.
class SitesPropertyTests {

    private static final int FARTHEST = 20;
    private static final Basis BASIS = new Basis.StraightLine(1, 4.5);
    private static final double ROUNDING = 1e-9;

    @Test
    void gainsAtLeastItsPartOfTheBestAndNeverMoreThanItsBound() {
        for (long seed = 0; seed < 2_000; seed++) {
            Siting siting = any(new Random(seed));
            double best = bestSaved(siting);
            SiteChoice greedy = GreedySites.choose(siting);
            SiteChoice exchanged = Interchange.improve(siting, greedy);
            double part = siting.most() == 0 ? 1 : 1 - Math.pow(1 - 1.0 / siting.most(), siting.most());
            assertThat(saved(siting, greedy)).as("seed %d", seed).isGreaterThanOrEqualTo(part * best - ROUNDING);
            assertThat(saved(siting, exchanged))
                    .as("seed %d", seed)
                    .isBetween(saved(siting, greedy) - ROUNDING, best + ROUNDING);
            assertThat(Math.abs(greedy.bound() - greedy.before()))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(
                            Math.abs(siting.choice(bestSites(siting), 0).value() - greedy.before()) - ROUNDING);
            assertThat(exchanged.sites())
                    .hasSizeLessThanOrEqualTo(siting.most())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void computesTheValueThatTheQuestionDefines() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            Pairs pairs = pairs(random, 8, 6);
            double[] weight = weights(random, 8);
            Nearest already = already(random, 8);
            SiteChoice choice = GreedySites.choose(Siting.leastMean(pairs, weight, already, FARTHEST, 2));
            double people = 0;
            double waited = 0;
            for (int point = 0; point < 8; point++) {
                int nearest = Math.min(already.millis()[point], FARTHEST);
                for (int site : choice.sites()) {
                    for (int pair = pairs.first()[site]; pair < pairs.first()[site + 1]; pair++) {
                        nearest = pairs.demand()[pair] == point ? Math.min(nearest, pairs.millis()[pair]) : nearest;
                    }
                }
                people += weight[point];
                waited += weight[point] * nearest;
            }
            assertThat(choice.value() * people).as("seed %d", seed).isCloseTo(waited, within(ROUNDING));
        }
    }

    private static double saved(Siting siting, SiteChoice choice) {
        return siting.savings().savedBy(choice.sites());
    }

    private static double bestSaved(Siting siting) {
        return siting.savings().savedBy(bestSites(siting));
    }

    private static int[] bestSites(Siting siting) {
        int[] best = {};
        for (int set = 0; set < 1 << siting.savings().candidates(); set++) {
            if (Integer.bitCount(set) <= siting.most()) {
                int chosen = set;
                int[] sites = IntStream.range(0, Integer.SIZE)
                        .filter(site -> (chosen >> site & 1) == 1)
                        .toArray();
                best = siting.savings().savedBy(sites) > siting.savings().savedBy(best) ? sites : best;
            }
        }
        return best;
    }

    /// Few durations, so that many are even; some points without weight, some services that are there.
    private static Siting any(Random random) {
        int points = random.nextInt(12);
        int candidates = random.nextInt(9);
        int most = random.nextInt(5);
        Pairs pairs = pairs(random, points, candidates);
        double[] weight = weights(random, points);
        Nearest already = already(random, points);
        if (random.nextBoolean()) {
            return Siting.leastMean(pairs, weight, already, FARTHEST, most);
        }
        int limit = random.nextInt(FARTHEST);
        return Siting.mostWithin(pairs, weight, already, limit, most);
    }

    private static Pairs pairs(Random random, int points, int candidates) {
        var pairs = new Pairs.Gathering(BASIS, candidates, points);
        for (int candidate = 0; candidate < candidates; candidate++) {
            for (int point = 0; point < points; point++) {
                if (random.nextInt(3) == 0) {
                    pairs.offer(point, random.nextInt(FARTHEST));
                }
            }
            pairs.endRow(FARTHEST);
        }
        return pairs.pairs();
    }

    private static double[] weights(Random random, int points) {
        return IntStream.range(0, points)
                .mapToDouble(point -> random.nextInt(4) == 0 ? 0 : random.nextBoolean() ? 1 : random.nextDouble() * 9)
                .toArray();
    }

    private static Nearest already(Random random, int points) {
        Nearest already = Nearest.none(BASIS, points, 1);
        Arrays.setAll(already.millis(), point -> random.nextBoolean() ? Nearest.UNREACHED : random.nextInt(FARTHEST));
        return already;
    }
}

package org.maillage.engine.sites.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.sites.ExactSites;
import org.maillage.engine.sites.GreedySites;
import org.maillage.engine.sites.Interchange;
import org.maillage.engine.sites.Savings;
import org.maillage.engine.sites.SiteChoice;
import org.maillage.engine.sites.Siting;

/// Each part of the proof, and the whole, against all choices there are of small questions.
class AllChoicesTests {

    private static final int FARTHEST = 20;
    private static final Basis BASIS = new Basis.StraightLine(1, 4.5);
    private static final ExactSites EXACT = new SolverSites();

    @Test
    void findsAndProvesTheBest() {
        for (long seed = 0; seed < 1_000; seed++) {
            Siting siting = any(new Random(seed), 12, 10, 5);
            double best = bestSaved(siting.savings(), siting.most());
            SiteChoice choice = EXACT.choose(siting, Duration.ofMinutes(1));
            assertThat(siting.savings().savedBy(choice.sites()))
                    .as("seed %d", seed)
                    .isCloseTo(best, within(1e-9));
            assertThat(choice.isOptimal()).as("seed %d", seed).isTrue();
        }
    }

    /// Whatever the relaxation is stopped at, its bound holds and what it decides fits a best choice.
    @Test
    void relaxesWithoutEverCuttingOffABetterChoice() {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            Siting siting = any(random, 12, 10, 5);
            double best = bestSaved(siting.savings(), siting.most());
            var relaxation =
                    new Relaxation(siting.savings(), GreedySites.choose(siting).sites(), siting.most());
            relaxation.run(new Budget(Duration.ofNanos(random.nextInt(200_000))), 0, () -> {});
            double known = siting.savings().savedBy(relaxation.sites());
            assertThat(relaxation.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best - 1e-9);
            double open = bestSaved(relaxation.open(), siting.most());
            assertThat(Math.max(known, open)).as("seed %d", seed).isCloseTo(best, within(1e-9));
        }
    }

    @Test
    void provesByTheProgrammeAlone() {
        for (long seed = 0; seed < 300; seed++) {
            Siting siting = any(new Random(seed), 12, 10, 5);
            Savings savings = siting.savings();
            double best = bestSaved(savings, siting.most());
            if (best > 0) {
                var idle = new Relaxation(savings, new int[0], siting.most());
                Steps steps = Steps.of(savings).orElseThrow();
                Programme.Proof proof =
                        new Programme(idle, steps, siting.most(), 60_000).call().orElseThrow();
                assertThat(savings.savedBy(proof.sites())).as("seed %d", seed).isCloseTo(best, within(1e-9));
                assertThat(proof.bound()).as("seed %d", seed).isBetween(best, best * (1 + 1e-6));
            }
        }
    }

    @Test
    void savesAsMuchWithLikePointsMerged() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Siting siting = any(random, 40, 3, 3);
            Savings merged = ByPoint.merged(siting.savings());
            int[] sites = IntStream.range(0, merged.candidates())
                    .filter(site -> random.nextBoolean())
                    .toArray();
            assertThat(merged.savedBy(sites))
                    .as("seed %d", seed)
                    .isCloseTo(siting.savings().savedBy(sites), within(1e-9));
            for (int candidate = 0; candidate < merged.candidates(); candidate++) {
                assertThat(IntStream.range(merged.first()[candidate], merged.first()[candidate + 1])
                                .map(entry -> merged.point()[entry])
                                .toArray())
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void writesEachSetOfCandidatesOnce() {
        // Two points whose nearest candidate is 0, then 1, and one whose both are even.
        var pairs =
                new Pairs(BASIS, 3, new int[] {0, 3, 6}, new int[] {0, 1, 2, 0, 1, 2}, new int[] {1, 2, 5, 3, 4, 5});
        Nearest nothing = Nearest.none(BASIS, 3, 1);
        Siting siting = Siting.leastMean(pairs, new double[] {1, 10, 100}, nothing, 9, 1);
        Steps steps = Steps.of(siting.savings()).orElseThrow();
        assertThat(steps.count()).isEqualTo(2);
        assertThat(steps.step(0).more()).containsExactly(0);
        assertThat(steps.gain(0)).isEqualTo(1 * (3 - 1) + 10 * (4 - 2));
        assertThat(steps.step(1).inside()).isZero();
        assertThat(steps.step(1).more()).containsExactly(1);
        assertThat(steps.gain(1)).isEqualTo(1 * (9 - 3) + 10 * (9 - 4) + 100 * (9 - 5));
    }

    @Test
    void agreesOnQuestionsOfMiddleSize() {
        for (long seed = 0; seed < 40; seed++) {
            Siting siting = any(new Random(seed), 60, 18, 4);
            SiteChoice choice = EXACT.choose(siting, Duration.ofMinutes(1));
            double best = bestSaved(siting.savings(), siting.most());
            assertThat(siting.savings().savedBy(choice.sites())).isCloseTo(best, within(1e-9));
            assertThat(choice.isOptimal()).isTrue();
            SiteChoice exchanged = Interchange.improve(siting, GreedySites.choose(siting));
            assertThat(Math.abs(exchanged.bound() - exchanged.before()))
                    .isGreaterThanOrEqualTo(Math.abs(choice.value() - choice.before()) - 1e-9);
        }
    }

    private static double bestSaved(Savings savings, int most) {
        return bestSaved(savings, new int[0], most);
    }

    private static double bestSaved(Savings savings, int[] sites, int most) {
        double best = savings.savedBy(sites);
        int from = sites.length == 0 ? 0 : sites[sites.length - 1] + 1;
        for (int next = from; sites.length < most && next < savings.candidates(); next++) {
            int[] more =
                    IntStream.concat(IntStream.of(sites), IntStream.of(next)).toArray();
            best = Math.max(best, bestSaved(savings, more, most));
        }
        return best;
    }

    /// Few durations, so that many are even; candidates that are the same as others, points without weight, services
    /// that are there.
    private static Siting any(Random random, int mostPoints, int mostCandidates, int mostSites) {
        int points = random.nextInt(mostPoints + 1);
        int candidates = random.nextInt(mostCandidates + 1);
        int most = random.nextInt(mostSites + 1);
        Pairs pairs = pairs(random, points, candidates);
        double[] weight = IntStream.range(0, points)
                .mapToDouble(point -> random.nextInt(4) == 0 ? 0 : random.nextBoolean() ? 1 : random.nextDouble() * 9)
                .toArray();
        Nearest already = Nearest.none(BASIS, points, 1);
        Arrays.setAll(already.millis(), point -> random.nextInt(3) > 0 ? Nearest.UNREACHED : random.nextInt(FARTHEST));
        if (random.nextBoolean()) {
            return Siting.leastMean(pairs, weight, already, FARTHEST, most);
        }
        int limit = random.nextInt(FARTHEST);
        return Siting.mostWithin(pairs, weight, already, limit, most);
    }

    private static Pairs pairs(Random random, int points, int candidates) {
        long base = random.nextLong();
        var pairs = new Pairs.Gathering(BASIS, candidates, points);
        for (int candidate = 0; candidate < candidates; candidate++) {
            var row = new Random(base + (candidate > 0 && random.nextInt(5) == 0 ? candidate - 1 : candidate));
            for (int point = 0; point < points; point++) {
                if (row.nextInt(3) == 0) {
                    pairs.offer(point, row.nextInt(FARTHEST));
                }
            }
            pairs.endRow(FARTHEST);
        }
        return pairs.pairs();
    }
}

package org.maillage.engine.sites.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.sites.ExactSites;
import org.maillage.engine.sites.GreedySites;
import org.maillage.engine.sites.SiteChoice;
import org.maillage.engine.sites.Siting;

class SolverSitesTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ExactSites EXACT = new SolverSites();

    /// Three times the trap of a street `a 1 b 0 c 2 d`: six sites reach twelve houses, greedy begins with the middle
    /// of each and reaches nine.
    @Test
    void findsWhatGreedyMisses() {
        Pairs pairs = rows(12, new int[][] {{1, 2}, {5, 6}, {9, 10}, {0, 1}, {2, 3}, {4, 5}, {6, 7}, {8, 9}, {10, 11}});
        Siting siting = Siting.mostWithin(pairs, people(12, 1), nothing(12), 0, 6);
        assertThat(GreedySites.choose(siting).value()).isEqualTo(9);
        SiteChoice best = EXACT.choose(siting, LONG);
        assertThat(best.sites()).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(best.value()).isEqualTo(12);
        assertThat(best.isOptimal()).isTrue();
    }

    @Test
    void provesTheBestOfACity() {
        SyntheticCity city = SyntheticCity.of(1_000, 300, 0.1, 1);
        for (Siting siting : List.of(city.covering(5), city.mean(5))) {
            SiteChoice best = EXACT.choose(siting, LONG);
            assertThat(best.isOptimal()).isTrue();
            assertThat(best.value()).isCloseTo(best.bound(), within(1e-5 * best.value()));
        }
    }

    /// Of questions too large to try all choices, the relaxation and its programme against SCIP on the whole.
    @Test
    void agreesWithTheSolverAlone() {
        for (long seed = 0; seed < 5; seed++) {
            SyntheticCity city = SyntheticCity.of(300, 60, 0.1, seed);
            for (Siting siting : List.of(city.covering(8), city.mean(8))) {
                var idle = new Relaxation(siting.savings(), new int[0], 8);
                Steps steps = Steps.of(siting.savings()).orElseThrow();
                Programme.Proof alone =
                        new Programme(idle, steps, 8, 60_000).call().orElseThrow();
                double saved =
                        siting.savings().savedBy(EXACT.choose(siting, LONG).sites());
                assertThat(saved).isCloseTo(siting.savings().savedBy(alone.sites()), withinPercentage(1e-6));
                assertThat(saved).isCloseTo(alone.bound(), withinPercentage(1e-5));
            }
        }
    }

    @Test
    void tellsProgressThatNeverWorsens() {
        var told = new ArrayList<SiteChoice>();
        SiteChoice best = EXACT.choose(SyntheticCity.of(1_000, 300, 0.1, 2).covering(5), LONG, told::add);
        assertThat(told).isNotEmpty();
        double value = 0;
        double bound = Double.POSITIVE_INFINITY;
        for (SiteChoice better : told) {
            assertThat(better.value()).isGreaterThanOrEqualTo(value);
            assertThat(better.bound()).isLessThanOrEqualTo(bound);
            value = better.value();
            bound = better.bound();
        }
        assertThat(best.value()).isGreaterThanOrEqualTo(value);
        assertThat(best.bound()).isLessThanOrEqualTo(bound);
    }

    @Test
    void answersGreedilyWhenThereIsNoTime() {
        Siting siting = SyntheticCity.of(1_000, 300, 0.1, 3).mean(5);
        SiteChoice best = EXACT.choose(siting, Duration.ZERO);
        assertThat(best.value()).isEqualTo(GreedySites.choose(siting).value());
        assertThat(best.gap()).isBetween(0.0, 1 - 1 / Math.E);
        assertThat(best.isOptimal()).isFalse();
    }

    /// Six thousand addresses among six hundred sites are far from proven in these times.
    @Test
    void keepsTheTimeThatIsStated() {
        Siting siting = hard();
        for (int millis : new int[] {300, 1_500}) {
            long start = System.nanoTime();
            SiteChoice best = EXACT.choose(siting, Duration.ofMillis(millis));
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(millis + 2_000);
            assertThat(best.gap()).isBetween(0.0, 1 - 1 / Math.E);
            assertThat(best.sites()).hasSize(30);
        }
    }

    @Test
    void answersSoonWhenItsThreadIsInterrupted() throws InterruptedException, ExecutionException {
        Siting siting = hard();
        for (int millis : new int[] {50, 2_500}) {
            var asking = new FutureTask<>(() -> {
                SiteChoice best = EXACT.choose(siting, Duration.ofHours(1));
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return best;
            });
            Thread thread = Thread.ofPlatform().start(asking);
            Thread.sleep(millis);
            long start = System.nanoTime();
            thread.interrupt();
            SiteChoice best = asking.get();
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(2_000);
            assertThat(best.sites()).hasSize(30);
            assertThat(best.gap()).isBetween(0.0, 1 - 1 / Math.E);
        }
    }

    /// SCIP ends its first linear programme before it listens: the time allowed here is not that of the answer.
    @Test
    void endsTheSolverFromAnotherThread() throws Exception {
        Siting siting = hard();
        SiteChoice greedy = GreedySites.choose(siting);
        var idle = new Relaxation(siting.savings(), greedy.sites(), siting.most());
        var programme = new Programme(idle, Steps.of(siting.savings()).orElseThrow(), siting.most(), 3_600_000);
        var solving = new FutureTask<>(programme);
        Thread.ofPlatform().daemon().start(solving);
        Thread.sleep(1_000);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!solving.isDone() && System.nanoTime() < deadline) {
            programme.stop();
            Thread.sleep(10);
        }
        assertThat(solving.isDone()).isTrue();
        assertThat(solving.get())
                .hasValueSatisfying(proof -> assertThat(proof.bound()).isGreaterThanOrEqualTo(greedy.value()));
    }

    @Test
    void refusesATimeBelowNothing() {
        Siting siting = Siting.mostWithin(rows(1, new int[][] {{0}}), people(1, 1), nothing(1), 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXACT.choose(siting, Duration.ofSeconds(-1)))
                .withMessage("A search of PT-1S");
        assertThat(EXACT.choose(siting, Duration.ofSeconds(Long.MAX_VALUE)).value())
                .isEqualTo(1);
    }

    @Test
    void saysHowToMendAMissingSolver() {
        assertThatThrownBy(() -> new SolverSites(() -> {
                    throw new UnsatisfiedLinkError("no jniortools in java.library.path");
                }))
                .isInstanceOf(SolverMissing.class)
                .hasMessageContaining("no jniortools in java.library.path")
                .hasMessageContaining("com.google.ortools:ortools-")
                .hasMessageContaining("greedy answer")
                .hasCauseInstanceOf(UnsatisfiedLinkError.class);
    }

    private static Nearest nothing(int points) {
        return Nearest.none(SyntheticCity.BASIS, points, 1);
    }

    private static Siting hard() {
        return SyntheticCity.of(6_000, 600, 0.03, 4).covering(30);
    }

    private static Pairs rows(int points, int[][] rows) {
        var pairs = new Pairs.Gathering(SyntheticCity.BASIS, rows.length, points);
        for (int[] row : rows) {
            for (int point : row) {
                pairs.offer(point, 0);
            }
            pairs.endRow(0);
        }
        return pairs.pairs();
    }

    private static double[] people(int points, double each) {
        return DoubleStream.generate(() -> each).limit(points).toArray();
    }
}

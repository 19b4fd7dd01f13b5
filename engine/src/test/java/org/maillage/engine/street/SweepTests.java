package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTests {

    /// ```
    /// 0 --60 s-- 1 --60 s-- 2      4 --10 s-- 5     (an island)
    ///  \                   /
    ///   ----- 90 s ------ 3   3 -> 2 one way, 20 s
    /// ```
    private static StreetNetwork drawn() {
        return new NetworkBuilder(6)
                .add(0, 1, 60_000, 60_000, 0, 0, 0, 1)
                .add(1, 2, 60_000, 60_000, 0, 1, 0, 2)
                .add(0, 3, 90_000, 90_000, 0, 0, 1, 1)
                .add(3, 2, 20_000, StreetNetwork.CLOSED, 1, 1, 0, 2)
                .add(4, 5, 10_000, 10_000, 2, 0, 2, 1)
                .build("drawn");
    }

    @Test
    void goesTheShortestWayAndKnowsIslands() {
        var sweep = new Sweep(drawn().there());
        assertThat(times(sweep, Integer.MAX_VALUE, 0))
                .containsExactly(0, 60_000, 110_000, 90_000, Sweep.UNREACHED, Sweep.UNREACHED);
    }

    @Test
    void comesAgainstOneWayStreetsToWhoIsSearched() {
        var sweep = new Sweep(drawn().back());
        assertThat(times(sweep, Integer.MAX_VALUE, 2))
                .as("from 3 one goes down to 2, not by 0 and 1")
                .containsExactly(110_000, 60_000, 0, 20_000, Sweep.UNREACHED, Sweep.UNREACHED);
    }

    @Test
    void stopsAtTheLimitIncluded() {
        var sweep = new Sweep(drawn().there());
        assertThat(times(sweep, 90_000, 0))
                .containsExactly(0, 60_000, Sweep.UNREACHED, 90_000, Sweep.UNREACHED, Sweep.UNREACHED);
        assertThat(times(sweep, 89_999, 0)[3])
                .as("nothing stays of the search before")
                .isEqualTo(Sweep.UNREACHED);
    }

    @Test
    void saysInWhoseNameANodeIsReached() {
        var sweep = new Sweep(drawn().there());
        sweep.clear();
        sweep.seed(0, 0, 7);
        sweep.seed(2, 5_000, 8);
        sweep.run(Integer.MAX_VALUE);
        assertThat(IntStream.range(0, 4).map(sweep::source)).containsExactly(7, 7, 8, 7);
        assertThat(sweep.time(1)).as("60 s from 0, 65 s from 2").isEqualTo(60_000);
    }

    @Test
    void agreesWithBellmanAndFordOnAnyNetwork() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int nodes = 1 + random.nextInt(60);
            StreetNetwork network = any(random, nodes);
            int[] places = random.ints(1 + random.nextInt(4), 0, nodes).toArray();
            int limit = random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(400_000);
            assertThat(times(new Sweep(network.there()), limit, places))
                    .as("seed %d", seed)
                    .isEqualTo(relaxed(network.there(), limit, places));
        }
    }

    private static StreetNetwork any(Random random, int nodes) {
        var network = new NetworkBuilder(nodes);
        for (int edge = random.nextInt(3 * nodes); edge > 0; edge--) {
            network.add(random.nextInt(nodes), random.nextInt(nodes), millis(random), millis(random), 0, 0, 0, 1);
        }
        return network.build("seed");
    }

    /// Nothing, less than a bucket, some buckets, or more than an hour.
    private static int millis(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> StreetNetwork.CLOSED;
            case 1 -> 0;
            case 2 -> random.nextInt(9_000);
            case 3 -> random.nextInt(5_000_000);
            default -> random.nextInt(120_000);
        };
    }

    private static int[] times(Sweep sweep, int limit, int... places) {
        sweep.clear();
        for (int place : places) {
            sweep.seed(place, 0, place);
        }
        sweep.run(limit);
        return IntStream.range(0, sweep.nodes()).map(sweep::time).toArray();
    }

    /// Every arc again and again until none shortens anything.
    private static int[] relaxed(Arcs arcs, int limit, int... places) {
        var time = new int[arcs.nodes()];
        Arrays.fill(time, Sweep.UNREACHED);
        for (int place : places) {
            time[place] = 0;
        }
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int node = 0; node < arcs.nodes(); node++) {
                for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1] && time[node] <= limit; arc++) {
                    long there = (long) time[node] + arcs.millis()[arc];
                    if (there <= limit && there < time[arcs.head()[arc]]) {
                        time[arcs.head()[arc]] = (int) there;
                        shorter = true;
                    }
                }
            }
        }
        return time;
    }
}

package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.engine.street.Town.east;
import static org.maillage.engine.street.Town.north;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.maillage.engine.Bands;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;

/// Heaps of points at one place, as of addresses that were not found and stand at the town hall instead.
@Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
class HeapsTests {

    private static final Approach WALK = new Approach(500, 4.5);
    private static final int MANY = 100_000;

    private static final StreetNetwork STREET = new NetworkBuilder(3)
            .add(0, 1, 60_000, 60_000, north(0), east(0), north(0), east(75))
            .add(1, 2, 60_000, 60_000, north(0), east(75), north(0), east(150))
            .build("street");

    @Test
    void manyServicesAndPeopleAtOnePlaceAreAnsweredAtOnce() {
        var travel = new StreetTravel(STREET, heap(MANY), WALK);
        for (int each = 1; each <= 3; each++) {
            Nearest nearest = travel.nearest(heap(MANY), each, Integer.MAX_VALUE);
            assertThat(nearest.millis()).containsOnly(nearest.millis()[0]);
            for (int rank = 0; rank < nearest.service().length; rank++) {
                assertThat(nearest.service()[rank]).isEqualTo(rank % each);
            }
        }
    }

    @Test
    void aHeapHidesNobodyBesideIt() {
        for (long seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            StreetNetwork town = Town.any(random, 6);
            Points spots = Town.somewhere(random, 8);
            int[] spot = random.ints(600, 0, 8).toArray();
            var services = new Points(
                    IntStream.of(spot).mapToDouble(each -> spots.lat()[each]).toArray(),
                    IntStream.of(spot).mapToDouble(each -> spots.lon()[each]).toArray());
            var travel = new StreetTravel(town, Town.somewhere(random, 30), WALK);
            // All on their own, ranked by what each takes: pairs know nothing of heaps.
            var pairs = travel.within(services, Integer.MAX_VALUE);
            var times = new long[30][600];
            Arrays.stream(times).forEach(row -> Arrays.fill(row, Long.MAX_VALUE));
            for (int service = 0; service < 600; service++) {
                for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
                    times[pairs.demand()[pair]][service] = 1_000L * pairs.millis()[pair] + service;
                }
            }
            Nearest nearest = travel.nearest(services, 4, Integer.MAX_VALUE);
            for (int point = 0; point < 30; point++) {
                long[] sorted = Arrays.stream(times[point]).sorted().toArray();
                for (int rank = 0; rank < 4; rank++) {
                    long expected = sorted[rank];
                    assertThat(nearest.service()[4 * point + rank])
                            .as("seed %d, point %d, rank %d", seed, point, rank)
                            .isEqualTo(expected == Long.MAX_VALUE ? -1 : (int) (expected % 1_000));
                }
            }
        }
    }

    @Test
    void aMillionServicesInATownAreAnsweredAtOnce() {
        var random = new Random(1);
        StreetNetwork town = Town.any(random, 200);
        var travel = new StreetTravel(town, Town.somewhere(random, 2_000), WALK);
        Points services = Town.somewhere(random, 1_000_000);
        assertThat(travel.nearest(services, 1, Integer.MAX_VALUE).points()).isEqualTo(2_000);
    }

    @Test
    void aHeapGrowsAndShrinksWhileItsPeopleWatch() {
        LiveNearest live = new StreetTravel(STREET, heap(2_000), WALK).live(2);
        for (int service = 0; service < 20_000; service++) {
            live.put(service, north(0), east(30));
        }
        assertThat(Arrays.copyOf(live.nearest().service(), 4)).containsExactly(0, 1, 0, 1);
        live.drop(0);
        live.drop(15_000);
        assertThat(Arrays.copyOf(live.nearest().service(), 4)).containsExactly(1, 2, 1, 2);
        live.put(0, north(0), east(30));
        assertThat(live.nearest().service()).contains(0, 1).hasSize(4_000).doesNotContain(2);
    }

    @Test
    void refusesMorePairsThanMemoryHoldsBeforeItIsFull() {
        var travel = new StreetTravel(STREET, heap(MANY), WALK);
        assertThatThrownBy(() -> travel.within(heap(MANY), 60_000))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("10000000000 pairs or more, where memory has room for ")
                .hasMessageEndingWith("ask a nearer limit or fewer services");
        assertThatThrownBy(() -> travel.parallel()
                        .supplyPerHead(new double[MANY], heap(MANY), new double[MANY], Bands.within(60_000)))
                .hasMessageContaining("10000000000 pairs or more");
    }

    private static Points heap(int count) {
        var lat = new double[count];
        var lon = new double[count];
        Arrays.fill(lat, north(0));
        Arrays.fill(lon, east(30));
        return new Points(lat, lon);
    }
}

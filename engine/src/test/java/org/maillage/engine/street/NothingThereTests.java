package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maillage.engine.street.Town.at;
import static org.maillage.engine.street.Town.east;
import static org.maillage.engine.street.Town.north;

import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;

/// Without streets, without services, without people, or with fewer services than are looked for.
class NothingThereTests {

    private static final Approach WALK = new Approach(500, 6);
    private static final int MAX = Nearest.UNREACHED;

    private static final StreetNetwork STREET = new NetworkBuilder(2)
            .add(0, 1, 60_000, 60_000, north(0), east(0), north(0), east(100))
            .build("street");

    @Test
    void withoutStreetsAllIsOutside() {
        for (int crossings : new int[] {0, 5}) {
            StreetNetwork network = new NetworkBuilder(crossings).build("empty");
            Points here = at(north(0), east(0), north(0), east(100));
            var travel = new StreetTravel(network, here, WALK);
            assertThat(travel.isOutside(0) && travel.isOutside(1)).isTrue();
            assertThat(travel.nearest(here, 1, Integer.MAX_VALUE).service()).containsExactly(-1, -1);
            assertThat(travel.nearest(here, 3, Integer.MAX_VALUE).service()).containsOnly(-1);
            assertThat(travel.within(here, Integer.MAX_VALUE).count()).isZero();
            assertThat(travel.fromCrossings(here, 1_000)).hasSize(crossings).doesNotContain(0);
            var live = travel.live(1);
            live.put(0, north(0), east(0));
            assertThat(live.nearest().service()).containsExactly(-1, -1);
        }
    }

    @Test
    void withoutServicesNobodyReachesAnyAndWithoutDemandThereIsNobody() {
        StreetNetwork network = STREET;
        Points here = at(north(0), east(0));
        var bands = Bands.within(900_000);
        var alone = new StreetTravel(network, here, WALK);
        for (int each = 1; each <= 2; each++) {
            assertThat(alone.nearest(at(), each, Integer.MAX_VALUE).service()).containsOnly(-1);
            assertThat(new StreetTravel(network, at(), WALK)
                            .nearest(here, each, 1)
                            .service())
                    .isEmpty();
        }
        Pairs none = alone.within(at(), Integer.MAX_VALUE);
        assertThat(none.services() + none.count()).isZero();
        assertThat(alone.parallel().within(at(), 1).services()).isZero();
        assertThat(alone.supplyPerHead(new double[] {1}, at(), new double[0], bands)
                        .places())
                .containsExactly(0);
        Pairs nobody = new StreetTravel(network, at(), WALK).within(here, Integer.MAX_VALUE);
        assertThat(nobody.first()).containsExactly(0, 0);
    }

    @Test
    void moreNearestThanServicesTakeNoMoreMemory() {
        StreetNetwork network = new NetworkBuilder(2_000_000)
                .add(0, 1, 60_000, 60_000, north(0), east(0), north(0), east(100))
                .build("many crossings");
        var travel = new StreetTravel(network, at(north(0), east(0)), WALK);
        Nearest all = travel.nearest(at(north(0), east(100), north(0), east(50)), 10_000, MAX);
        assertThat(all.service()).startsWith(1, 0, -1).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> travel.live(10_000))
                .withMessageStartingWith("The 10000 nearest of 2000000 crossings, where memory has room for ");
    }
}

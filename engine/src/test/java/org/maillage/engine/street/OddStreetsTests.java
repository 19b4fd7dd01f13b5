package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maillage.engine.street.Town.at;
import static org.maillage.engine.street.Town.east;
import static org.maillage.engine.street.Town.north;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;

/// Streets that are allowed and seldom thought of: loops, streets side by side, of no length, of no time, or of weeks.
class OddStreetsTests {

    private static final Approach WALK = new Approach(500, 6);
    private static final int NEVER = -1;
    private static final int MAX = Nearest.UNREACHED;
    private static final int CLOSED = StreetNetwork.CLOSED;

    /// A square of 4 times 100 m that begins and ends at crossing 0, in four minutes; by a lane of one minute comes 1.
    /// ```
    ///   o-----o
    ///   |     |
    ///   |     |
    ///   0-----o
    ///   |
    ///   1
    /// ```
    private static StreetNetwork loop(int back) {
        return new NetworkBuilder(2)
                .add(0, 0, 240_000, back, square())
                .add(0, 1, 60_000, 60_000, north(0), east(0), north(-100), east(0))
                .build("loop");
    }

    private static double[] square() {
        return new double[] {
            north(0), east(0), north(0), east(100), north(100), east(100), north(100), east(0), north(0), east(0)
        };
    }

    @Test
    void aLoopIsLeftTheShorterWay() {
        Points demand = at(north(0), east(25), north(25), east(0), north(100), east(100), north(0), east(0));
        assertThat(seconds(loop(240_000), demand, at(north(-100), east(0))))
                .as("15 s, 15 s, two minutes, and at the crossing; then the lane")
                .containsExactly(75, 75, 180, 60);
    }

    @Test
    void aLoopOfOneWayIsWalkedToItsEnd() {
        Points demand = at(north(0), east(25), north(25), east(0), north(0), east(0));
        assertThat(seconds(loop(CLOSED), demand, at(north(-100), east(0)))).containsExactly(285, 75, 60);
        assertThat(seconds(loop(CLOSED), demand, at(north(0), east(75))))
                .as("along it, or out of it and in again")
                .containsExactly(30, 60, 45);
    }

    @Test
    void ofStreetsSideBySideTheFasterIsTaken() {
        StreetNetwork network = new NetworkBuilder(3)
                .add(0, 1, 90_000, 90_000, north(0), east(0), north(0), east(100))
                .add(0, 1, 60_000, CLOSED, north(0), east(0), north(0), east(100))
                .add(1, 0, CLOSED, 30_000, north(0), east(100), north(50), east(50), north(0), east(0))
                .add(1, 2, 60_000, 60_000, north(0), east(100), north(0), east(200))
                .build("parallel");
        assertThat(seconds(network, at(north(0), east(0)), at(north(0), east(200))))
                .containsExactly(90);
        assertThat(seconds(network, at(north(0), east(200)), at(north(0), east(0))))
                .containsExactly(150);
    }

    /// A lift of 20 s between two crossings at the same place, which comes up only.
    @Test
    void aStreetWithoutLengthTakesItsTime() {
        StreetNetwork network = new NetworkBuilder(4)
                .add(0, 1, 60_000, 60_000, north(-100), east(0), north(0), east(0))
                .add(1, 2, 20_000, CLOSED, north(0), east(0), north(0), east(0))
                .add(2, 3, 60_000, 60_000, north(0), east(0), north(100), east(0))
                .build("lift");
        Points below = at(north(-100), east(0));
        Points above = at(north(100), east(0));
        assertThat(seconds(network, below, above)).containsExactly(140);
        assertThat(seconds(network, above, below)).containsExactly(NEVER);
    }

    @Test
    void aNetworkOfOneStreetWithoutLengthIsAPlace() {
        StreetNetwork network = new NetworkBuilder(2)
                .add(0, 1, 20_000, 20_000, north(0), east(0), north(0), east(0))
                .build("point");
        assertThat(seconds(network, at(north(100), east(0), north(900), east(0)), at(north(0), east(0))))
                .containsExactly(60, NEVER);
    }

    @Test
    void streetsOfNoTimeAndClosedOnesAreStreets() {
        StreetNetwork network = new NetworkBuilder(4)
                .add(0, 1, 0, 0, north(0), east(0), north(0), east(100))
                .add(1, 2, CLOSED, CLOSED, north(0), east(100), north(0), east(200))
                .build("square");
        Points demand = at(north(0), east(0), north(0), east(150), north(0), east(200));
        var travel = new StreetTravel(network, demand, WALK);
        assertThat(travel.nearest(at(north(0), east(100)), 1, Integer.MAX_VALUE).millis())
                .as("in the closed street nobody moves; its far end is where nobody comes from")
                .containsExactly(0, MAX, MAX);
        assertThat(travel.isOutside(1)).isFalse();
        assertThat(travel.fromCrossings(at(north(0), east(100)), Integer.MAX_VALUE))
                .as("no street leads to crossing 3")
                .containsExactly(0, 0, MAX, MAX);
    }

    /// Ways of a week each, the longest there are: sums of them are larger than an int.
    @Test
    void whatTakesMoreThanTwelveDaysIsNotReached() {
        int week = 7 * 24 * 3_600_000;
        var chain = new NetworkBuilder(6);
        var places = new double[12];
        for (int place = 0; place < 6; place++) {
            places[2 * place] = north(0);
            places[2 * place + 1] = east(1_000 * place);
        }
        for (int place = 0; place < 5; place++) {
            chain.add(place, place + 1, week, week, north(0), places[2 * place + 1], north(0), places[2 * place + 3]);
        }
        StreetNetwork network = chain.build("chain");
        int seconds = week / 1_000;
        assertThat(seconds(network, at(places), at(north(0), east(0))))
                .containsExactly(0, seconds, NEVER, NEVER, NEVER, NEVER);
        assertThat(seconds(network, at(north(0), east(1_500), north(0), east(3_500)), at(north(0), east(0))))
                .as("from the middle of a street")
                .containsExactly(seconds + seconds / 2, NEVER);
        assertThat(new StreetTravel(network, at(places), WALK)
                        .nearest(at(north(0), east(0), north(0), east(5_000)), 2, Integer.MAX_VALUE)
                        .millis())
                .containsExactly(0, MAX, week, MAX, MAX, MAX, MAX, MAX, week, MAX, 0, MAX);
    }

    @Test
    void refusesANegativeLimitAsStraightLinesDo() {
        Points here = at(north(0), east(0));
        var travel = new StreetTravel(loop(CLOSED), here, WALK);
        for (Consumer<Integer> door : List.<Consumer<Integer>>of(
                limit -> travel.nearest(here, 1, limit),
                limit -> travel.nearest(here, 2, limit),
                limit -> travel.within(here, limit),
                limit -> travel.fromCrossings(here, limit))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> door.accept(-1))
                    .withMessage("A limit of -1 ms");
        }
    }

    /// In whole seconds, asked in four ways.
    private static int[] seconds(StreetNetwork network, Points demand, Points services) {
        var travel = new StreetTravel(network, demand, WALK);
        int[] nearest = travel.nearest(services, 1, Integer.MAX_VALUE).millis();
        var pairs = new int[demand.count()];
        Arrays.fill(pairs, MAX);
        Pairs reached = travel.within(services, Integer.MAX_VALUE);
        IntStream.range(0, reached.count()).forEach(pair -> pairs[reached.demand()[pair]] = reached.millis()[pair]);
        assertThat(pairs).as("as pairs").isEqualTo(nearest);
        var live = travel.live(1);
        live.put(0, services.lat()[0], services.lon()[0]);
        assertThat(live.nearest().millis()).as("as they come").isEqualTo(nearest);
        live.put(1, services.lat()[0], services.lon()[0]);
        live.drop(0);
        assertThat(live.nearest().millis()).as("as they go").isEqualTo(nearest);
        return IntStream.of(nearest)
                .map(millis -> millis == MAX ? NEVER : (int) Math.round(millis / 1_000.0))
                .toArray();
    }
}

package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.maillage.engine.street.Town.at;
import static org.maillage.engine.street.Town.east;
import static org.maillage.engine.street.Town.north;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;

class StreetTravelTests {

    private static final Approach WALK = new Approach(500, 6);

    /// ```
    ///            D (50 m north of the street)
    ///            |
    ///  0 ======= + ======= 1 ----> 2          1 -> 2 is one way
    ///      S1    .     S2
    /// ```
    /// 0–1 is 1 000 m, ten minutes each way; 1–2 is 500 m, five minutes; one walks at 6 km/h: 50 m are 30 s.
    private static StreetNetwork street() {
        return new NetworkBuilder(3)
                .add(0, 1, 600_000, 600_000, north(0), east(0), north(0), east(400), north(0), east(1000))
                .add(1, 2, 300_000, StreetNetwork.CLOSED, north(0), east(1000), north(0), east(1500))
                .build("street");
    }

    @Test
    void walksToTheStreetThenAlongIt() {
        var travel = new StreetTravel(street(), at(north(50), east(500)), WALK);
        Points services = at(north(0), east(100), north(0), east(700));
        var nearest = travel.nearest(services, 1, Integer.MAX_VALUE);
        assertThat(nearest.service()[0])
                .as("200 m to the east, not 400 to the west")
                .isEqualTo(1);
        assertThat(nearest.millis()[0]).isCloseTo(30_000 + 120_000, within(50));
        Pairs pairs = travel.within(services, 300_000);
        assertThat(pairs.first()).containsExactly(0, 1, 2);
        assertThat(pairs.millis()[0]).isCloseTo(30_000 + 240_000, within(50));
    }

    @Test
    void goesDownOneWayStreetsOnly() {
        Points below = at(north(0), east(1400));
        Points above = at(north(0), east(900));
        assertThat(millis(above, below)).isCloseTo(300_000, within(50));
        assertThat(millis(below, above)).isEqualTo(Nearest.UNREACHED);
        assertThat(millis(below, below)).as("one is there already").isZero();
    }

    private static int millis(Points from, Points to) {
        return new StreetTravel(street(), from, WALK)
                .nearest(to, 1, Integer.MAX_VALUE)
                .millis()[0];
    }

    @Test
    void tellsOutsideFromFarAndFromIslands() {
        StreetNetwork network = new NetworkBuilder(4)
                .add(0, 1, 60_000, 60_000, north(0), east(0), north(0), east(100))
                .add(2, 3, 60_000, 60_000, north(0), east(5000), north(0), east(5100))
                .build("islands");
        var travel =
                new StreetTravel(network, at(north(0), east(50), north(0), east(5050), north(3000), east(0)), WALK);
        assertThat(IntStream.range(0, 3).mapToObj(travel::isOutside)).containsExactly(false, false, true);
        Points service = at(north(0), east(0));
        assertThat(travel.nearest(service, 1, Integer.MAX_VALUE).millis()[0]).isCloseTo(30_000, within(50));
        assertThat(travel.nearest(service, 1, Integer.MAX_VALUE).service()).containsExactly(0, -1, -1);
        assertThat(travel.nearest(service, 1, 20_000).service()).containsExactly(-1, -1, -1);
    }

    @Test
    void knowsTheWayFromEveryCrossing() {
        var travel = new StreetTravel(street(), at(), WALK);
        int[] times = travel.fromCrossings(at(north(0), east(250)), Integer.MAX_VALUE);
        assertThat(times[0]).isCloseTo(150_000, within(50));
        assertThat(times[1]).isCloseTo(450_000, within(50));
        assertThat(times[2]).as("it lies below").isEqualTo(Nearest.UNREACHED);
        assertThat(travel.fromCrossings(at(north(0), east(250)), 200_000))
                .as("no farther than asked, even at the ends of the street it stands in")
                .containsExactly(times[0], Nearest.UNREACHED, Nearest.UNREACHED);
        assertThat(street().crossings().lon()[2]).isCloseTo(east(1500), within(1e-7));
    }

    @Test
    void saysWhatIsNoPointAndNoApproach() {
        assertThatThrownBy(() -> at(Double.NaN, 0)).hasMessageContaining("Point 0 at NaN");
        assertThatThrownBy(() -> new Points(new double[1], new double[2]))
                .hasMessageContaining("1 latitudes, 2 longitudes");
        assertThatThrownBy(() -> new Approach(6_000, 4.5)).hasMessageContaining("6000.0 m");
        assertThatThrownBy(() -> new StreetTravel(street(), at(), WALK).nearest(at(), 0, 1))
                .hasMessageStartingWith("The 0 nearest");
    }

    @Test
    void agreesWithANetworkInWhichPlacesAreNodes() {
        for (long seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            int nodes = 2 + random.nextInt(12);
            StreetNetwork network = Town.any(random, nodes);
            Points demand = Town.somewhere(random, 1 + random.nextInt(15));
            Points services = Town.somewhere(random, 1 + random.nextInt(5));
            int limit = 60_000 + random.nextInt(1_500_000);
            double[][] expected = split(network, network.place(demand, WALK), network.place(services, WALK));
            var travel = new StreetTravel(network, demand, WALK);
            for (int each = 1; each <= 3; each++) {
                assertNearest(travel.nearest(services, each, Integer.MAX_VALUE), expected, seed);
            }
            assertPairs(travel.within(services, limit), expected, limit, seed);
        }
    }

    private static void assertNearest(Nearest nearest, double[][] expected, long seed) {
        int each = nearest.each();
        for (int point = 0; point < expected.length; point++) {
            double[] times = Arrays.stream(expected[point]).sorted().toArray();
            for (int rank = 0; rank < each; rank++) {
                int millis = nearest.millis()[point * each + rank];
                if (rank >= times.length || times[rank] == Double.POSITIVE_INFINITY) {
                    assertThat(millis).as("seed %d", seed).isEqualTo(Nearest.UNREACHED);
                } else {
                    int service = nearest.service()[point * each + rank];
                    assertThat((double) millis).as("seed %d", seed).isCloseTo(times[rank], within(4.0));
                    assertThat(expected[point][service]).isCloseTo(times[rank], within(4.0));
                }
            }
            assertThat(Arrays.stream(nearest.service(), point * each, point * each + each)
                            .filter(service -> service >= 0))
                    .as("each once")
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertPairs(Pairs pairs, double[][] expected, int limit, long seed) {
        for (int service = 0; service < pairs.services(); service++) {
            var found = new double[expected.length];
            Arrays.fill(found, Double.POSITIVE_INFINITY);
            for (int rank = pairs.first()[service]; rank < pairs.first()[service + 1]; rank++) {
                found[pairs.demand()[rank]] = pairs.millis()[rank];
            }
            for (int point = 0; point < expected.length; point++) {
                double time = expected[point][service];
                if (time < limit - 4) {
                    assertThat(found[point]).as("seed %d", seed).isCloseTo(time, within(4.0));
                } else if (time > limit + 4) {
                    assertThat(found[point]).as("seed %d", seed).isEqualTo(Double.POSITIVE_INFINITY);
                }
            }
        }
    }

    /// Every pair, by Floyd and Warshall on nodes and places together.
    private static double[][] split(StreetNetwork network, Places demand, Places services) {
        int nodes = network.nodes();
        int all = nodes + demand.count() + services.count();
        var time = new double[all][all];
        for (double[] row : time) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int edge = 0; edge < network.edges(); edge++) {
            int here = edge;
            int[] stops = IntStream.concat(
                            IntStream.of(network.lines().from(edge)),
                            IntStream.concat(
                                    IntStream.range(nodes, all)
                                            .filter(stop -> edgeOf(stop - nodes, demand, services) == here)
                                            .boxed()
                                            .sorted((one, other) -> Double.compare(
                                                    along(one - nodes, demand, services),
                                                    along(other - nodes, demand, services)))
                                            .mapToInt(stop -> stop),
                                    IntStream.of(network.lines().to(edge))))
                    .toArray();
            for (int stop = 0; stop + 1 < stops.length; stop++) {
                double from = stop == 0 ? 0 : along(stops[stop] - nodes, demand, services);
                double to = stop + 2 == stops.length ? 1 : along(stops[stop + 1] - nodes, demand, services);
                int there = network.lines().millisThere(edge);
                int back = network.lines().millisBack(edge);
                shorten(time, stops[stop], stops[stop + 1], there < 0 ? Double.POSITIVE_INFINITY : there * (to - from));
                shorten(time, stops[stop + 1], stops[stop], back < 0 ? Double.POSITIVE_INFINITY : back * (to - from));
                if (to == from) {
                    shorten(time, stops[stop], stops[stop + 1], 0);
                    shorten(time, stops[stop + 1], stops[stop], 0);
                }
            }
        }
        for (int by = 0; by < all; by++) {
            for (int from = 0; from < all; from++) {
                for (int to = 0; to < all; to++) {
                    shorten(time, from, to, time[from][by] + time[by][to]);
                }
            }
        }
        var pairs = new double[demand.count()][services.count()];
        for (int point = 0; point < demand.count(); point++) {
            for (int service = 0; service < services.count(); service++) {
                boolean outside = demand.isOutside(point) || services.isOutside(service);
                pairs[point][service] = outside
                        ? Double.POSITIVE_INFINITY
                        : time[nodes + point][nodes + demand.count() + service]
                                + demand.off(point)
                                + services.off(service);
            }
        }
        return pairs;
    }

    private static void shorten(double[][] time, int from, int to, double by) {
        time[from][to] = Math.min(time[from][to], by);
    }

    private static int edgeOf(int stop, Places demand, Places services) {
        return stop < demand.count() ? demand.edge(stop) : services.edge(stop - demand.count());
    }

    private static double along(int stop, Places demand, Places services) {
        return stop < demand.count() ? demand.along(stop) : services.along(stop - demand.count());
    }
}

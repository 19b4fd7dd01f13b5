package org.maillage.engine.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Nearest;
import org.maillage.engine.SupplyPerHead;

/// Planes of several levels of boxes and several walks, compared with all pairs measured for some of the points.
class ManyPointsTests {

    /// A metre a second.
    private static final StraightLine LINE = new StraightLine(1, 3.6);

    private static final int POINTS = 20_000;
    private static final int COMPARED = 200;

    @Test
    void findsTheNearestInTownsAndOnALattice() {
        for (long seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            Plane demand = seed % 2 == 0 ? towns(random, POINTS) : lattice(random, POINTS);
            Plane services = seed % 3 == 0 ? towns(random, 2_000) : lattice(random, 2_000);
            int each = new int[] {1, 2, 3, 4, 9, 60}[(int) seed];
            int limit = seed < 3 ? Integer.MAX_VALUE : 400_000;
            Nearest nearest = new PlaneTravel(demand, LINE).nearest(services, each, limit);
            for (int point : random.ints(COMPARED, 0, POINTS).toArray()) {
                assertThat(Arrays.copyOfRange(nearest.service(), point * each, point * each + each))
                        .as("seed %d, point %d", seed, point)
                        .containsExactly(measured(demand, point, services, each, limit));
            }
        }
    }

    @Test
    void findsTheNearestAmongHeapsOfServices() {
        var random = new Random(7);
        Plane demand = towns(random, POINTS);
        Plane few = towns(random, 4);
        // Four places with 3 000 services each, in turn.
        Plane services = points(12_000, service -> few.x()[service % 4], service -> few.y()[service % 4]);
        Nearest nearest = new PlaneTravel(demand, LINE).nearest(services, 2, Integer.MAX_VALUE);
        for (int point : random.ints(COMPARED, 0, POINTS).toArray()) {
            int first = measured(demand, point, few, 1, Integer.MAX_VALUE)[0];
            assertThat(Arrays.copyOfRange(nearest.service(), point * 2, point * 2 + 2))
                    .containsExactly(first, first + 4);
        }
    }

    @Test
    void answersWhenAllStandInOnePlace() {
        Plane heap = points(POINTS, point -> 5, point -> 7);
        Nearest nearest = new PlaneTravel(heap, LINE).nearest(heap, 3, Integer.MAX_VALUE);
        assertThat(nearest.millis()).containsOnly(0);
        assertThat(nearest.service()).containsOnly(0, 1, 2).startsWith(0, 1, 2).endsWith(0, 1, 2);
    }

    @Test
    void sharesServicesAsPairsDo() {
        for (long seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            Plane demand = seed % 2 == 0 ? towns(random, POINTS) : lattice(random, POINTS);
            Plane services = seed % 3 == 0 ? towns(random, 300) : lattice(random, 300);
            double[] people = random.doubles(POINTS, 0, 50).map(Math::floor).toArray();
            double[] capacity = random.doubles(300, 0, 20).map(Math::floor).toArray();
            // On a lattice of 100 metres many stand exactly where a band ends, which includes its end.
            var bands = new Bands(new int[] {100_000, 300_000, 500_000}, new double[] {1, 0, 0.3});
            var travel = new PlaneTravel(demand, LINE);
            double[] places =
                    travel.supplyPerHead(people, services, capacity, bands).places();
            double[] expected = SupplyPerHead.of(travel.within(services, 500_000), people, capacity, bands)
                    .places();
            for (int point = 0; point < POINTS; point++) {
                assertThat(places[point])
                        .as("seed %d, point %d", seed, point)
                        .isBetween(expected[point] * (1 - 1e-12), expected[point] * (1 + 1e-12));
            }
            assertThat(travel.parallel()
                            .supplyPerHead(people, services, capacity, bands)
                            .places())
                    .as("to the last bit, whatever the number of processors")
                    .containsExactly(places);
        }
    }

    @Test
    void sharesMoreServicesThanAreKeptForABox() {
        var random = new Random(8);
        Plane demand = lattice(random, 1_000);
        Plane services = points(900, service -> 7_500 + service, service -> 7_500);
        double[] people = random.doubles(1_000, 0, 50).map(Math::floor).toArray();
        double[] capacity = random.doubles(900, 0, 20).map(Math::floor).toArray();
        var bands = new Bands(new int[] {2_000_000, 6_000_000}, new double[] {1, 0.5});
        var travel = new PlaneTravel(demand, LINE);
        double[] expected = SupplyPerHead.of(travel.within(services, 6_000_000), people, capacity, bands)
                .places();
        double[] places =
                travel.supplyPerHead(people, services, capacity, bands).places();
        for (int point = 0; point < places.length; point++) {
            assertThat(places[point]).isBetween(expected[point] * (1 - 1e-12), expected[point] * (1 + 1e-12));
        }
    }

    private static int[] measured(Plane demand, int point, Plane services, int each, int limit) {
        double[] squared = IntStream.range(0, services.count())
                .mapToDouble(service -> {
                    double dx = services.x()[service] - demand.x()[point];
                    double dy = services.y()[service] - demand.y()[point];
                    return dx * dx + dy * dy;
                })
                .toArray();
        int[] found = IntStream.range(0, squared.length)
                .filter(service -> Math.round(1000 * Math.sqrt(squared[service])) <= limit)
                .boxed()
                .sorted((one, other) -> Double.compare(squared[one], squared[other]))
                .mapToInt(Integer::intValue)
                .limit(each)
                .toArray();
        int[] padded = Arrays.copyOf(found, each);
        Arrays.fill(padded, found.length, each, -1);
        return padded;
    }

    private static Plane towns(Random random, int count) {
        Plane middles = points(20, town -> random.nextDouble(20_000), town -> random.nextDouble(20_000));
        return points(
                count,
                point -> middles.x()[point % 20] + 500 * random.nextGaussian(),
                point -> middles.y()[point % 20] + 500 * random.nextGaussian());
    }

    private static Plane lattice(Random random, int count) {
        return points(count, point -> 100 * random.nextInt(150), point -> 100 * random.nextInt(150));
    }

    private static Plane points(int count, IntToDoubleFunction x, IntToDoubleFunction y) {
        return new Plane(
                IntStream.range(0, count).mapToDouble(x).toArray(),
                IntStream.range(0, count).mapToDouble(y).toArray());
    }
}

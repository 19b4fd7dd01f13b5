package org.maillage.engine.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

class PlaneTravelTests {

    /// 6 km/h and a detour of 1.5: a metre takes 900 ms.
    private static final StraightLine WALK = new StraightLine(1.5, 6);

    @Test
    void measuresStraightLinesWithTheirDetour() {
        Nearest nearest =
                new PlaneTravel(plane(0, 0), WALK).nearest(plane(300, 400, -100, 0, 50, 50), 2, Integer.MAX_VALUE);
        assertThat(nearest.service()).containsExactly(2, 1);
        assertThat(nearest.millis()).containsExactly((int) Math.round(Math.hypot(50, 50) * 900), 90_000);
        assertThat(new PlaneTravel(plane(0, 0), WALK)
                        .nearest(plane(300, 400), 1, 449_999)
                        .service())
                .containsExactly(-1);
        assertThat(new PlaneTravel(plane(0, 0), WALK)
                        .nearest(plane(300, 400), 1, 450_000)
                        .service())
                .containsExactly(0);
    }

    @Test
    void countsThePeopleWithin() {
        Nearest nearest = new PlaneTravel(plane(0, 0, 100, 0, 1000, 0), WALK).nearest(plane(0, 0), 1, 400_000);
        assertThat(nearest.peopleWithin(new double[] {10, 20, 40}, 90_000)).isEqualTo(30);
        assertThat(nearest.peopleWithin(new double[] {10, 20, 40}, Integer.MAX_VALUE))
                .isEqualTo(30);
    }

    @Test
    void answersWithoutServicesWithoutDemandAndOnOnePoint() {
        assertThat(new PlaneTravel(plane(1, 1), WALK)
                        .nearest(plane(), 3, Integer.MAX_VALUE)
                        .service())
                .containsExactly(-1, -1, -1);
        assertThat(new PlaneTravel(plane(), WALK)
                        .nearest(plane(1, 1), 1, Integer.MAX_VALUE)
                        .points())
                .isZero();
        Nearest same = new PlaneTravel(plane(5, 5), WALK).nearest(plane(5, 5, 5, 5, 5, 5), 2, Integer.MAX_VALUE);
        assertThat(same.service()).as("of as near ones, the first").containsExactly(0, 1);
        assertThat(same.millis()).containsExactly(0, 0);
    }

    @Test
    void refusesWhatIsNoPointAndNoDetour() {
        assertThatThrownBy(() -> plane(0, Double.NaN)).hasMessage("Point 0 at 0.0, NaN");
        assertThatThrownBy(() -> new PlaneTravel(plane(0, 0), WALK).nearest(plane(0, 0), 1, -1))
                .hasMessage("A limit of -1 ms");
        assertThatThrownBy(() -> new StraightLine(0.9, 4.5)).hasMessageContaining("0.9");
    }

    @Test
    void agreesWithEveryPairMeasured() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Plane demand = somewhere(random, random.nextInt(40));
            Plane services = somewhere(random, random.nextInt(25));
            int each = 1 + random.nextInt(4);
            int limit = random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(2_000_000);
            var travel = new PlaneTravel(demand, WALK);
            Nearest nearest = travel.nearest(services, each, limit);
            Pairs pairs = travel.within(services, Math.min(limit, 3_000_000));
            for (int point = 0; point < demand.count(); point++) {
                List<Integer> expected = ordered(demand, services, point, limit);
                assertThat(Arrays.copyOfRange(nearest.service(), point * each, point * each + each))
                        .as("seed %d, point %d", seed, point)
                        .containsExactly(IntStream.range(0, each)
                                .map(rank -> rank < expected.size() ? expected.get(rank) : -1)
                                .toArray());
            }
            assertThat(rows(pairs))
                    .as("seed %d", seed)
                    .isEqualTo(measured(demand, services, Math.min(limit, 3_000_000)));
        }
    }

    private static List<Integer> ordered(Plane demand, Plane services, int point, int limit) {
        return IntStream.range(0, services.count())
                .filter(service -> millis(demand, point, services, service) <= limit)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer service) -> squared(demand, point, services, service))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<String> rows(Pairs pairs) {
        var rows = new ArrayList<String>();
        for (int service = 0; service < pairs.services(); service++) {
            for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
                rows.add(service + " " + pairs.demand()[pair] + " " + pairs.millis()[pair]);
            }
        }
        return rows;
    }

    private static List<String> measured(Plane demand, Plane services, int limit) {
        var rows = new ArrayList<String>();
        for (int service = 0; service < services.count(); service++) {
            for (int point = 0; point < demand.count(); point++) {
                long millis = millis(demand, point, services, service);
                if (millis <= limit) {
                    rows.add(service + " " + point + " " + millis);
                }
            }
        }
        return rows;
    }

    private static long millis(Plane demand, int point, Plane services, int service) {
        return Math.round(Math.sqrt(squared(demand, point, services, service)) * 1.5 * 3600 / 6);
    }

    private static double squared(Plane demand, int point, Plane services, int service) {
        double dx = services.x()[service] - demand.x()[point];
        double dy = services.y()[service] - demand.y()[point];
        return dx * dx + dy * dy;
    }

    /// Anywhere, in a heap, on a line, or on whole hundreds of metres.
    private static Plane somewhere(Random random, int count) {
        double width = random.nextInt(4) == 0 ? 10 : 5_000;
        double height = random.nextInt(4) == 0 ? 0 : width;
        double step = random.nextInt(3) == 0 ? 100 : 0;
        return new Plane(
                random.doubles(count).map(share -> rounded(share * width, step)).toArray(),
                random.doubles(count)
                        .map(share -> rounded(share * height, step))
                        .toArray());
    }

    private static double rounded(double metres, double step) {
        return step == 0 ? metres : Math.round(metres / step) * step;
    }

    private static Plane plane(double... points) {
        return new Plane(
                IntStream.range(0, points.length / 2)
                        .mapToDouble(point -> points[2 * point])
                        .toArray(),
                IntStream.range(0, points.length / 2)
                        .mapToDouble(point -> points[2 * point + 1])
                        .toArray());
    }
}

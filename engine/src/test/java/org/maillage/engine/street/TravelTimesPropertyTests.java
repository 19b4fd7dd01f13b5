package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.maillage.engine.street.DrawnTravel.chosen;
import static org.maillage.engine.street.DrawnTravel.straight;
import static org.maillage.engine.street.DrawnTravel.table;
import static org.maillage.engine.street.DrawnTravel.walk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.Travel;
import org.maillage.engine.line.LineTravel;

/// What is true of durations in every town, whatever is asked.
class TravelTimesPropertyTests {

    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int SEEDS = 300;

    /// To go by b, one goes to the street of b, to b, and back to that street: that errand is `d(b, b)`. Without it the
    /// way by b is one from a to c, but for rounding: the parts of an edge before and after b are rounded each, the
    /// whole once. Three halves of a millisecond are one, where all are whole.
    @Test
    void neverTakesLongerThanByAnotherPlace() {
        DrawnTravel.each(SEEDS, drawn -> {
            long[][] to = table(drawn.travel().within(drawn.demand(), NO_LIMIT));
            for (int a = 0; a < to.length; a++) {
                for (int b = 0; b < to.length; b++) {
                    for (int c = 0; c < to.length; c++) {
                        if (to[b][a] >= 0 && to[c][b] >= 0) {
                            assertThat(to[c][a])
                                    .as("%s, from %d by %d to %d", drawn.name(), a, b, c)
                                    .isBetween(0L, to[b][a] + to[c][b] - to[b][b] + 1);
                        }
                    }
                }
            }
        });
    }

    @Test
    void keepsOfEachServiceWhatIsWithinTheLimit() {
        DrawnTravel.each(SEEDS, drawn -> {
            int limit = drawn.anyLimit();
            long[][] expected = table(drawn.travel().within(drawn.services(), NO_LIMIT));
            for (long[] row : expected) {
                Arrays.setAll(row, point -> row[point] <= limit ? row[point] : -1);
            }
            assertThat(table(drawn.travel().within(drawn.services(), limit)))
                    .as(drawn.name())
                    .isDeepEqualTo(expected);
        });
    }

    /// Of services at the same millisecond the lower rank comes first along streets; in a straight line the nearer one
    /// does, and the lower rank where they are as near: of the first and the last service, the first.
    @Test
    void findsTheNearestAmongAllPairs() {
        DrawnTravel.each(SEEDS, drawn -> {
            int each = 1 + drawn.random().nextInt(drawn.services().count() + 1);
            int limit = drawn.anyLimit();
            Nearest nearest = drawn.travel().nearest(drawn.services(), each, limit);
            long[][] times = table(drawn.travel().within(drawn.services(), limit));
            for (int point = 0; point < nearest.points(); point++) {
                int from = point * each;
                int[] found = Arrays.copyOfRange(nearest.service(), from, from + each);
                int[] expected = nearest(times, point, each);
                for (int rank = 0; rank < each; rank++) {
                    assertThat(nearest.millis()[from + rank])
                            .as(drawn.name())
                            .isEqualTo(time(times, expected[rank], point));
                    assertThat(nearest.millis()[from + rank])
                            .as(drawn.name())
                            .isEqualTo(time(times, found[rank], point));
                }
                List<Integer> order = Arrays.stream(found).boxed().toList();
                int last = order.indexOf(times.length - 1);
                if (last >= 0) {
                    assertThat(order.indexOf(0)).as(drawn.name()).isBetween(0, last - 1);
                }
                if (drawn.travel() instanceof StreetTravel) {
                    assertThat(found).as(drawn.name()).isEqualTo(expected);
                }
            }
        });
    }

    private static int[] nearest(long[][] times, int point, int each) {
        int[] sorted = IntStream.range(0, times.length)
                .filter(service -> times[service][point] >= 0)
                .boxed()
                .sorted(Comparator.comparing(service -> times[service][point]))
                .mapToInt(service -> service)
                .toArray();
        return IntStream.range(0, each)
                .map(rank -> rank < sorted.length ? sorted[rank] : -1)
                .toArray();
    }

    private static int time(long[][] times, int service, int point) {
        return service < 0 ? Nearest.UNREACHED : (int) times[service][point];
    }

    @Test
    void answersTheSameInAnyOrderOfServicesAndOfDemand() {
        DrawnTravel.each(SEEDS, drawn -> {
            int[] services = drawn.shuffled(drawn.services().count());
            int[] demand = drawn.shuffled(drawn.demand().count());
            Travel other = drawn.from().apply(chosen(drawn.demand(), demand));
            Points moved = chosen(drawn.services(), services);
            long[][] before = table(drawn.travel().within(drawn.services(), NO_LIMIT));
            long[][] after = table(other.within(moved, NO_LIMIT));
            Nearest nearest = drawn.travel().nearest(drawn.services(), 3, NO_LIMIT);
            Nearest again = other.nearest(moved, 3, NO_LIMIT);
            for (int point = 0; point < demand.length; point++) {
                for (int service = 0; service < services.length; service++) {
                    assertThat(after[service][point])
                            .as(drawn.name())
                            .isEqualTo(before[services[service]][demand[point]]);
                }
                for (int rank = 0; rank < 3; rank++) {
                    assertThat(again.millis()[point * 3 + rank])
                            .as(drawn.name())
                            .isEqualTo(nearest.millis()[demand[point] * 3 + rank]);
                }
            }
        });
    }

    /// Each part of an edge, and each way to the street, is rounded once in both towns: that is four numbers, of which
    /// each is at most three halves of a millisecond off twice the other.
    @Test
    void takesTwiceAsLongWhereAllIsTwiceAsSlow() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            StreetNetwork town = Town.any(random, 2 + random.nextInt(25));
            Points demand = Town.somewhere(random, 20);
            Points services = Town.somewhere(random, 6);
            assertTwice(
                    new StreetTravel(town, demand, walk(6)).within(services, NO_LIMIT),
                    new StreetTravel(slowed(town), demand, walk(3)).within(services, NO_LIMIT),
                    4);
            assertTwice(
                    new LineTravel(demand, straight(1.3)).within(services, NO_LIMIT),
                    new LineTravel(demand, straight(2.6)).within(services, NO_LIMIT),
                    1);
        }
    }

    private static void assertTwice(Pairs once, Pairs twice, int rounding) {
        assertThat(twice.first()).isEqualTo(once.first());
        assertThat(twice.demand()).isEqualTo(once.demand());
        for (int pair = 0; pair < once.count(); pair++) {
            assertThat(twice.millis()[pair]).isCloseTo(2 * once.millis()[pair], within(rounding));
        }
    }

    private static StreetNetwork slowed(StreetNetwork town) {
        Edges lines = town.lines();
        var slowed = new NetworkBuilder(town.nodes());
        for (int edge = 0; edge < town.edges(); edge++) {
            int first = lines.firstPoint()[edge];
            slowed.add(
                    lines.from(edge),
                    lines.to(edge),
                    twice(lines.millisThere(edge)),
                    twice(lines.millisBack(edge)),
                    lines.latE7()[first] / 1e7,
                    lines.lonE7()[first] / 1e7,
                    lines.latE7()[first + 1] / 1e7,
                    lines.lonE7()[first + 1] / 1e7);
        }
        return slowed.build("slowed");
    }

    private static int twice(int millis) {
        return millis < 0 ? StreetNetwork.CLOSED : 2 * millis;
    }
}

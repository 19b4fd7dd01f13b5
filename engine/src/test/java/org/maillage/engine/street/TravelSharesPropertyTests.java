package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.maillage.engine.street.DrawnTravel.BANDS;
import static org.maillage.engine.street.DrawnTravel.chosen;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Mesh;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.Service;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.Travel;

/// What is true of people and places in every town, whatever is asked.
class TravelSharesPropertyTests {

    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int SEEDS = 300;
    private static final double ROUNDING = 1e-9;

    @Test
    void giveAwayEveryPlaceThatSomebodyReaches() {
        DrawnTravel.each(SEEDS, drawn -> {
            for (int point = 0; point < drawn.people().length; point += 3) {
                drawn.people()[point] = 0;
            }
            double[] supply = supply(drawn, drawn.people(), drawn.services(), drawn.capacity());
            double[] sharers = drawn.travel()
                    .within(drawn.services(), BANDS.farthest())
                    .peopleWithin(drawn.people(), BANDS.farthest());
            double reached = IntStream.range(0, sharers.length)
                    .filter(service -> sharers[service] > 0)
                    .mapToDouble(service -> drawn.capacity()[service])
                    .sum();
            double given = IntStream.range(0, supply.length)
                    .mapToDouble(point -> drawn.people()[point] * supply[point])
                    .sum();
            assertThat(given).as(drawn.name()).isCloseTo(reached, within(ROUNDING * Math.max(1e-3, reached)));
        });
    }

    /// In a straight line no pair is kept, and the sums are made in another order.
    @Test
    void leaveWhatPairsSayThatTheyLeave() {
        DrawnTravel.each(SEEDS, drawn -> {
            Pairs pairs = drawn.travel().within(drawn.services(), BANDS.farthest());
            double[] expected = SupplyPerHead.of(pairs, drawn.people(), drawn.capacity(), BANDS)
                    .places();
            double[] supply = supply(drawn, drawn.people(), drawn.services(), drawn.capacity());
            for (int point = 0; point < supply.length; point++) {
                assertThat(supply[point])
                        .as(drawn.name())
                        .isCloseTo(expected[point], within(ROUNDING * expected[point]));
            }
        });
    }

    @Test
    void bringNobodyFartherByOneMoreService() {
        DrawnTravel.each(SEEDS, drawn -> {
            int fewer = drawn.services().count() - 1;
            Points before = chosen(drawn.services(), IntStream.range(0, fewer).toArray());
            int each = 1 + drawn.random().nextInt(3);
            int[] had = drawn.travel().nearest(before, each, NO_LIMIT).millis();
            int[] has = drawn.travel().nearest(drawn.services(), each, NO_LIMIT).millis();
            double[] supplied = supply(drawn, drawn.people(), before, Arrays.copyOf(drawn.capacity(), fewer));
            double[] supply = supply(drawn, drawn.people(), drawn.services(), drawn.capacity());
            for (int place = 0; place < had.length; place++) {
                assertThat(has[place]).as(drawn.name()).isLessThanOrEqualTo(had[place]);
            }
            for (int point = 0; point < supply.length; point++) {
                // In a straight line the sums are made in another order.
                assertThat(supply[point]).as(drawn.name()).isGreaterThanOrEqualTo(supplied[point] * (1 - ROUNDING));
            }
        });
    }

    /// Each is exact: a sum of rounded numbers in the same order never falls when one of them rises. Somebody lives
    /// everywhere, since the first to come to a service finds it whole.
    @Test
    void leaveNobodyLessOfMorePlacesNorMoreAmongMorePeople() {
        DrawnTravel.each(SEEDS, drawn -> {
            double[] before = supply(drawn, drawn.people(), drawn.services(), drawn.capacity());
            double[] larger = drawn.capacity().clone();
            larger[drawn.random().nextInt(larger.length)] += 5;
            double[] grown = supply(drawn, drawn.people(), drawn.services(), larger);
            double[] more = drawn.people().clone();
            more[drawn.random().nextInt(more.length)] += 7;
            double[] shared = supply(drawn, more, drawn.services(), drawn.capacity());
            for (int point = 0; point < before.length; point++) {
                assertThat(grown[point]).as(drawn.name()).isGreaterThanOrEqualTo(before[point]);
                assertThat(shared[point]).as(drawn.name()).isLessThanOrEqualTo(before[point]);
            }
        });
    }

    @Test
    void leaveTheSameInAnyOrderOfServicesAndOfDemand() {
        DrawnTravel.each(SEEDS, drawn -> {
            int[] services = drawn.shuffled(drawn.services().count());
            int[] demand = drawn.shuffled(drawn.demand().count());
            double[] before = supply(drawn, drawn.people(), drawn.services(), drawn.capacity());
            double[] after = drawn.from()
                    .apply(chosen(drawn.demand(), demand))
                    .supplyPerHead(
                            numbers(drawn.people(), demand),
                            chosen(drawn.services(), services),
                            numbers(drawn.capacity(), services),
                            BANDS)
                    .places();
            for (int point = 0; point < demand.length; point++) {
                assertThat(after[point])
                        .as(drawn.name())
                        .isCloseTo(before[demand[point]], within(ROUNDING * before[demand[point]]));
            }
        });
    }

    /// The same question at several doors.
    @Test
    void countTheSamePeopleAtEveryDoor() {
        DrawnTravel.each(SEEDS, drawn -> {
            int limit = drawn.anyLimit();
            Travel travel = drawn.travel();
            Pairs pairs = travel.within(drawn.services(), limit);
            Nearest nearest = travel.nearest(drawn.services(), 1, NO_LIMIT);
            int[] reached = pairs.servicesWithin(limit);
            double people = IntStream.range(0, reached.length)
                    .mapToDouble(point -> reached[point] > 0 ? drawn.people()[point] : 0)
                    .reduce(0, Double::sum);
            assertThat(nearest.peopleWithin(drawn.people(), limit))
                    .as(drawn.name())
                    .isEqualTo(people);
            assertThat(travel.within(drawn.services(), NO_LIMIT).servicesWithin(limit))
                    .as(drawn.name())
                    .isEqualTo(reached);
            for (int service = 0; service < pairs.services(); service++) {
                double alone = travel.nearest(chosen(drawn.services(), service), 1, limit)
                        .peopleWithin(drawn.people(), limit);
                assertThat(pairs.peopleWithin(drawn.people(), limit)[service])
                        .as(drawn.name())
                        .isEqualTo(alone);
            }
            var mesh = new Mesh(travel, drawn.people(), Bands.within(limit), 1);
            for (int service = 0; service < pairs.services(); service++) {
                mesh.open(new Service(
                        drawn.services().lat()[service], drawn.services().lon()[service], 1));
            }
            assertThat(mesh.servicesWithin(limit)).as(drawn.name()).isEqualTo(reached);
            assertThat(mesh.nearest().millis()).as(drawn.name()).isEqualTo(nearest.millis());
        });
    }

    private static double[] supply(DrawnTravel drawn, double[] people, Points services, double[] capacity) {
        return drawn.travel().supplyPerHead(people, services, capacity, BANDS).places();
    }

    private static double[] numbers(double[] all, int... ranks) {
        return IntStream.of(ranks).mapToDouble(rank -> all[rank]).toArray();
    }
}

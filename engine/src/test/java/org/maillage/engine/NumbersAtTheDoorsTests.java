package org.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.Plane;
import org.maillage.engine.line.PlaneTravel;
import org.maillage.engine.line.StraightLine;
import org.maillage.engine.street.Approach;
import org.maillage.engine.street.NetworkBuilder;
import org.maillage.engine.street.StreetNetwork;
import org.maillage.engine.street.StreetTravel;

/// What every door says of numbers that are none of people or places: three points, in each of which a service stands.
class NumbersAtTheDoorsTests {

    private static final double[] FINE = {10, 0, 2.5};
    private static final Bands BANDS = Bands.within(3_600_000);
    private static final StraightLine WALK = new StraightLine(1, 4.5);
    private static final Points POINTS = new Points(new double[] {47, 47.001, 47.002}, new double[3]);
    private static final Plane PLANE = new Plane(new double[] {0, 100, 200}, new double[3]);
    private static final Travel LINE = new LineTravel(POINTS, WALK);
    private static final StreetNetwork STREET =
            new NetworkBuilder(2).add(0, 1, 180_000, 180_000, 47, 0, 47.002, 0).build("street");
    private static final Travel STREETS = new StreetTravel(STREET, POINTS, Approach.ON_FOOT);
    private static final Pairs PAIRS = LINE.within(POINTS, BANDS.farthest());

    interface Door extends Consumer<double[]> {}

    static Stream<Named<Door>> doors() {
        return Stream.of(
                door("nearest", people -> LINE.nearest(POINTS, 1, 0).peopleWithin(people, 0)),
                door("pairs", people -> PAIRS.peopleWithin(people, 0)),
                door("mesh", people -> new Mesh(LINE, people, BANDS, 1)),
                door("people sharing pairs", people -> SupplyPerHead.of(PAIRS, people, FINE, BANDS)),
                door("capacity of pairs", capacity -> SupplyPerHead.of(PAIRS, FINE, capacity, BANDS)),
                door("people along streets", people -> STREETS.supplyPerHead(people, POINTS, FINE, BANDS)),
                door("capacity along streets", capacity -> STREETS.supplyPerHead(FINE, POINTS, capacity, BANDS)),
                door("people in a line", people -> LINE.supplyPerHead(people, POINTS, FINE, BANDS)),
                door("capacity in a line", capacity -> LINE.supplyPerHead(FINE, POINTS, capacity, BANDS)),
                door("people of a plane", people -> plane().supplyPerHead(people, PLANE, FINE, BANDS)),
                door("capacity of a plane", capacity -> plane().supplyPerHead(FINE, PLANE, capacity, BANDS)));
    }

    private static Named<Door> door(String name, Door door) {
        return Named.of(name, door);
    }

    private static PlaneTravel plane() {
        return new PlaneTravel(PLANE, WALK);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void refuseWhatCountsNeitherPeopleNorPlaces(Door door) {
        for (double number : new double[] {
            Double.NaN, -1, -1e-320, 1e-320, 9e-10, 1.01e12, 1e300, Double.MAX_VALUE, Double.POSITIVE_INFINITY
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> door.accept(new double[] {1, number, 1}))
                    .withMessageMatching("(people|capacity) 1 is " + number + ", neither 0 nor from 1e-9 to 1e12");
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void refuseOtherThanANumberForEach(Door door) {
        for (int length : new int[] {0, 1, 2, 4}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> door.accept(new double[length]))
                    .withMessageMatching(length + " numbers of (people|capacity) for 3");
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void takeNothingEverywhereAndNumbersAtTheirBounds(Door door) {
        for (double number : new double[] {0, -0.0, 1e-9, 1e12}) {
            assertThatCode(() -> door.accept(new double[] {number, number, number}))
                    .doesNotThrowAnyException();
        }
    }

    /// The most places among the fewest people, and the other way round.
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e12})
    void staysFiniteAndLosesNoPlace(double people) {
        var all = new double[3];
        var capacity = new double[3];
        Arrays.fill(all, people);
        Arrays.fill(capacity, 1e3 / people);
        var bands = new Bands(new int[] {1_000, 3_600_000}, new double[] {1e-9, 1});
        for (Travel travel : new Travel[] {LINE, STREETS}) {
            double[] supply = travel.supplyPerHead(all, POINTS, capacity, bands).places();
            assertThat(people * Arrays.stream(supply).sum()).isCloseTo(3e3 / people, within(1e-9 * 3e3 / people));
        }
    }

    @Test
    void answerWithoutPeopleAndWithoutServices() {
        var nobody = new Points(new double[0], new double[0]);
        for (Travel travel :
                new Travel[] {new LineTravel(nobody, WALK), new StreetTravel(STREET, nobody, Approach.ON_FOOT)}) {
            assertThat(travel.nearest(POINTS, 2, 0).points()).isZero();
            assertThat(travel.within(POINTS, 0).peopleWithin(new double[0], 0)).containsExactly(0, 0, 0);
            assertThat(travel.supplyPerHead(new double[0], POINTS, FINE, BANDS).places())
                    .isEmpty();
            var mesh = new Mesh(travel, new double[0], BANDS, 1);
            mesh.close(mesh.open(new Service(47, 0, 1)));
            assertThat(mesh.nearest().points()).isZero();
        }
        for (Travel travel : new Travel[] {LINE, STREETS}) {
            assertThat(travel.nearest(nobody, 1, 0).service()).containsExactly(-1, -1, -1);
            assertThat(travel.within(nobody, 0).servicesWithin(0)).containsExactly(0, 0, 0);
            assertThat(travel.supplyPerHead(FINE, nobody, new double[0], BANDS).places())
                    .containsExactly(0, 0, 0);
            assertThat(travel.supplyPerHead(new double[3], POINTS, FINE, BANDS).places())
                    .as("nobody shares them")
                    .containsExactly(0, 0, 0);
        }
    }

    @Test
    void refusesAServiceOfSuchACapacity() {
        for (double capacity : new double[] {Double.NaN, -1, 1e-320, 1e300}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Service(47, 0, capacity))
                    .withMessage("A capacity of " + capacity + ", neither 0 nor from 1e-9 to 1e12");
        }
        assertThat(new Service(47, 0, 1e12).capacity()).isEqualTo(1e12);
    }

    @Test
    void refusesBandsThatAreNone() {
        refuses("0 bands with 0 weights", new int[0]);
        refuses("1 bands with 2 weights", new int[] {5}, 1, 1);
        refuses("Bands until [-1] ms: each ends after the one before, from 0 ms on", new int[] {-1}, 1);
        refuses("Bands until [5, 5] ms: each ends after the one before, from 0 ms on", new int[] {5, 5}, 1, 1);
        for (double weight : new double[] {Double.NaN, -1, 1e-320, 9e-10, 1.1, Double.POSITIVE_INFINITY}) {
            refuses("Weights [1.0, " + weight + "]: each is 0 or from 1e-9 to 1", new int[] {5, 6}, 1, weight);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7 * 24 * 60, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refuseAMinuteThatNoWeekHas(int minute) {
        for (WeeklyHours hours : new WeeklyHours[] {WeeklyHours.NEVER, WeeklyHours.ALWAYS}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> hours.isOpenAt(minute))
                    .withMessage("Minute " + minute + " of the week");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mesh(LINE, FINE, BANDS, 1).at(minute))
                .withMessage("Minute " + minute + " of the week");
    }

    private static void refuses(String message, int[] until, double... weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(until, weight))
                .withMessage(message);
    }
}

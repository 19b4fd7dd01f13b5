package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Points;

/// Taveuni in Fiji, which the antimeridian crosses: what is true of its streets is what would be true elsewhere.
class AntimeridianTests {

    private static final double LAT = -16.85;
    private static final double ELSEWHERE = 20;
    private static final double ACROSS = 180;
    private static final Approach WALK = new Approach(500, 4.5);

    @Test
    void streetsAndPlacesOnBothSidesAreAsNearAsElsewhere() {
        for (long seed = 0; seed < 100; seed++) {
            int[] elsewhere = millis(seed, ELSEWHERE);
            int[] across = millis(seed, ACROSS);
            for (int point = 0; point < elsewhere.length; point++) {
                assertThat(across[point]).as("seed %d, point %d", seed, point).isCloseTo(elsewhere[point], within(2));
            }
        }
    }

    private static int[] millis(long seed, double meridian) {
        var random = new Random(seed);
        double[] lat = random.doubles(12, -0.01, 0.01).map(each -> LAT + each).toArray();
        double[] lon = random.doubles(12, -0.01, 0.01).toArray();
        var network = new NetworkBuilder(12);
        for (int edge = 0; edge < 8; edge++) {
            int from = random.nextInt(12);
            int to = random.nextInt(12);
            network.add(
                    from,
                    to,
                    random.nextInt(600_000),
                    random.nextInt(600_000),
                    lat[from],
                    at(meridian, lon[from]),
                    LAT + random.nextDouble(-0.01, 0.01),
                    at(meridian, random.nextDouble(-0.01, 0.01)),
                    lat[to],
                    at(meridian, lon[to]));
        }
        StreetNetwork streets = network.build("taveuni");
        Points demand = somewhere(random, meridian, 60);
        return new StreetTravel(streets, demand, WALK)
                .nearest(somewhere(random, meridian, 5), 1, Integer.MAX_VALUE)
                .millis();
    }

    private static Points somewhere(Random random, double meridian, int count) {
        return new Points(
                random.doubles(count, -0.012, 0.012).map(each -> LAT + each).toArray(),
                random.doubles(count, -0.012, 0.012)
                        .map(each -> at(meridian, each))
                        .toArray());
    }

    /// A longitude as maps give it, from -180 to 180, with seven figures.
    private static double at(double meridian, double east) {
        double lon = meridian + Math.round(east * 1e7) / 1e7;
        return lon > 180 ? lon - 360 : lon;
    }

    @Test
    void aStreetOnOneSideIsNearAPointOnTheOther() {
        for (double west : new double[] {179.99, -180}) {
            StreetNetwork street = new NetworkBuilder(2)
                    .add(0, 1, 60_000, 60_000, LAT, west, LAT, west + 0.01)
                    .build("street");
            var points = new Points(new double[] {LAT, LAT}, new double[] {-179.999, 179.999});
            assertThat(IntStream.range(0, 2)
                            .mapToObj(point -> street.place(points, WALK).isOutside(point)))
                    .as("from %s", west)
                    .containsExactly(false, false);
        }
    }

    @Test
    void crossingsAreGivenFromMinus180To180() {
        StreetNetwork street = new NetworkBuilder(3)
                .add(0, 1, 60_000, 60_000, LAT, 179.99, LAT, -179.98)
                .add(1, 2, 60_000, 60_000, LAT, -179.98, LAT, 179.97)
                .build("street");
        assertThat(street.crossings().lon()).containsExactly(new double[] {179.99, -179.98, 179.97}, within(1e-9));
    }

    @Test
    void refusesWhatLiesTooFarBeyondOrTooNearThePoles() {
        assertThatThrownBy(() -> new NetworkBuilder(2).add(0, 1, 1, 1, LAT, 170, LAT, -170, LAT, -140))
                .hasMessage("A line from 170.0 to -140.0 that goes on more than 30 degrees beyond the antimeridian");
        assertThatThrownBy(() -> new NetworkBuilder(2).add(0, 1, 1, 1, 84, 0, 85.1, 0))
                .hasMessage("A point at 85.1, 0.0: streets beyond 85 degrees are not modelled");
    }
}

package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.engine.street.Town.east;
import static org.maillage.engine.street.Town.north;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Points;

/// Whoever is at the very end of a street is at the crossing, whichever way the street is open.
class EndsOfStreetsTests {

    private static final Approach WALK = new Approach(500, 4.5);
    private static final int CROSSINGS = 500;
    private static final int MILLIS = 60_000;

    /// One-way streets in a ring around the town, each a minute, and from each crossing outwards a lane, a minute too.
    private static StreetNetwork ring() {
        var network = new NetworkBuilder(2 * CROSSINGS);
        for (int from = 0; from < CROSSINGS; from++) {
            int to = (from + 1) % CROSSINGS;
            int lane = from + CROSSINGS;
            network.add(from, to, MILLIS, StreetNetwork.CLOSED, lat(from), lon(from), lat(to), lon(to));
            network.add(from, lane, MILLIS, MILLIS, lat(from), lon(from), lat(lane), lon(lane));
        }
        return network.build("ring");
    }

    private static double lat(int crossing) {
        return north(metresOut(crossing) * Math.sin(2 * Math.PI * crossing / CROSSINGS));
    }

    private static double lon(int crossing) {
        return east(metresOut(crossing) * Math.cos(2 * Math.PI * crossing / CROSSINGS));
    }

    private static double metresOut(int crossing) {
        return crossing < CROSSINGS ? 8_000 : 8_075;
    }

    @Test
    void aPointAtACrossingIsThere() {
        StreetNetwork ring = ring();
        Points crossings = ring.crossings();
        var travel = new StreetTravel(ring, crossings, WALK);
        for (int service = 0; service < 2 * CROSSINGS; service++) {
            int[] millis =
                    travel.nearest(at(crossings, service), 1, Integer.MAX_VALUE).millis();
            for (int point = 0; point < 2 * CROSSINGS; point++) {
                assertThat(millis[point])
                        .as("from crossing %d to %d", point, service)
                        .isEqualTo(point == service ? 0 : minutes(point, service) * MILLIS);
            }
        }
    }

    private static int minutes(int from, int to) {
        return Math.floorMod(to - from, CROSSINGS) + from / CROSSINGS + to / CROSSINGS;
    }

    @Test
    void aPointIsAtItsCrossingWhateverItsLastFigureIs() {
        StreetNetwork ring = ring();
        Points crossings = ring.crossings();
        var random = new Random(1);
        for (int crossing = 0; crossing < CROSSINGS; crossing++) {
            double lat = crossings.lat()[crossing] + random.nextDouble(-1e-7, 1e-7);
            double lon = crossings.lon()[crossing] + random.nextDouble(-1e-7, 1e-7);
            double along = ring.place(Points.of(lat, lon), WALK).along(0);
            assertThat(along).as("crossing %d", crossing).isIn(0.0, 1.0);
        }
    }

    @Test
    void aPointAFootstepAwayIsInTheStreet() {
        StreetNetwork street = new NetworkBuilder(2)
                .add(0, 1, MILLIS, StreetNetwork.CLOSED, north(0), east(0), north(0), east(75))
                .build("street");
        Points crossing = Points.of(north(0), east(0));
        var travel = new StreetTravel(street, Points.of(north(0), east(0.3)), WALK);
        assertThat(travel.nearest(crossing, 1, Integer.MAX_VALUE).service()).containsExactly(-1);
        assertThat(street.place(Points.of(north(0), east(74.7)), WALK).along(0)).isBetween(0.99, 0.999);
    }

    /// Both its ends are within reach of the rounding: the nearer one counts.
    @Test
    void aPointOnAStreetShorterThanTheRoundingIsAtItsNearerEnd() {
        StreetNetwork street = new NetworkBuilder(2)
                .add(0, 1, MILLIS, StreetNetwork.CLOSED, 47.47, -0.55, 47.470_000_2, -0.55)
                .build("short");
        assertThat(street.place(Points.of(47.470_000_05, -0.55), WALK).along(0)).isZero();
        assertThat(street.place(Points.of(47.470_000_15, -0.55), WALK).along(0)).isOne();
    }

    private static Points at(Points points, int point) {
        return Points.of(points.lat()[point], points.lon()[point]);
    }
}

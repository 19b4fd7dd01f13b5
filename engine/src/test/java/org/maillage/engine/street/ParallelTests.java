package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.engine.street.DrawnTravel.BANDS;
import static org.maillage.engine.street.DrawnTravel.straight;
import static org.maillage.engine.street.DrawnTravel.walk;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.Travel;
import org.maillage.engine.line.LineTravel;

/// All processors find what one finds, to the last bit; of enough points and services for several parts of the work.
class ParallelTests {

    private static final int POINTS = 10_000;
    private static final int SERVICES = 100;

    private final Random random = new Random(3);
    private final Points demand = Town.somewhere(random, POINTS);
    private final Points services = Town.somewhere(random, SERVICES);

    @Test
    void findsTheSameAlongStreets() {
        var travel = new StreetTravel(Town.any(random, 60), demand, walk(6));
        assertSame(travel, travel.parallel());
        assertThat(travel.parallel().fromCrossings(services, 900_000))
                .isEqualTo(travel.fromCrossings(services, 900_000));
    }

    @Test
    void findsTheSameInAStraightLine() {
        var travel = new LineTravel(demand, straight(1.3));
        assertSame(travel, travel.parallel());
    }

    private void assertSame(Travel one, Travel all) {
        double[] people = random.doubles(POINTS, 0, 90).toArray();
        double[] capacity = random.doubles(SERVICES, 0, 40).toArray();
        for (int limit : new int[] {0, 300_000, Integer.MAX_VALUE}) {
            for (int each : new int[] {1, 3}) {
                Nearest expected = one.nearest(services, each, limit);
                Nearest found = all.nearest(services, each, limit);
                assertThat(found.millis()).isEqualTo(expected.millis());
                assertThat(found.service()).isEqualTo(expected.service());
            }
            Pairs expected = one.within(services, limit);
            Pairs found = all.within(services, limit);
            assertThat(found.first()).isEqualTo(expected.first());
            assertThat(found.demand()).isEqualTo(expected.demand());
            assertThat(found.millis()).isEqualTo(expected.millis());
        }
        assertThat(all.supplyPerHead(people, services, capacity, BANDS).places())
                .isEqualTo(one.supplyPerHead(people, services, capacity, BANDS).places());
        assertThat(one.within(services, 900_000).count())
                .as("there is something to compare")
                .isPositive();
    }
}

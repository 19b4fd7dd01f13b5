package org.maillage.engine.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Points;

class LineTravelTests {

    /// A metre a second.
    private static final StraightLine LINE = new StraightLine(1, 3.6);

    /// A minute of longitude at 45 degrees north is 1 314.1 m, one of latitude 1 852.2 m (GRS80).
    @Test
    void measuresMetresOnTheEllipsoid() {
        var travel = new LineTravel(Points.of(45, 3), LINE);
        assertThat(travel.nearest(Points.of(45, 3 + 1 / 60.0), 1, Integer.MAX_VALUE)
                        .millis()[0])
                .isBetween(1_314_100, 1_314_300);
        assertThat(travel.nearest(Points.of(45 + 1 / 60.0, 3), 1, Integer.MAX_VALUE)
                        .millis()[0])
                .isBetween(1_852_100, 1_852_400);
    }

    @Test
    void refusesPointsOnBothSidesOfTheAntimeridian() {
        var fiji = new Points(new double[] {-17, -17}, new double[] {179.5, -179.5});
        assertThatThrownBy(() -> new LineTravel(fiji, LINE))
                .hasMessage("Points that lie 359.0 degrees apart, on both sides of the antimeridian");
        var west = new LineTravel(Points.of(-17, 179.5), LINE);
        assertThatThrownBy(() -> west.nearest(Points.of(-17, -179.5), 1, Integer.MAX_VALUE))
                .hasMessage(
                        "Point 0 at longitude -179.5: beyond the antimeridian, seen from the middle of all at 179.5");
    }

    @Test
    void refusesPoles() {
        var travel = new LineTravel(Points.of(47, 0), LINE);
        assertThatThrownBy(() -> travel.nearest(Points.of(-89.5, 0), 1, Integer.MAX_VALUE))
                .hasMessage("Point 0 at latitude -89.5: beyond 89.0, at a pole");
        assertThatThrownBy(() -> new LineTravel(Points.of(90, 0), LINE)).hasMessageContaining("at a pole");
    }

    @Test
    void answersAtTheEquatorSouthOfItAndWithoutDemand() {
        for (double lat : new double[] {0, -0.05, -21, 70}) {
            int millis = new LineTravel(Points.of(lat, 10), LINE)
                    .nearest(Points.of(lat + 0.01, 10), 1, Integer.MAX_VALUE)
                    .millis()[0];
            assertThat(millis / 1000.0).as("from %s", lat).isBetween(1_105.0, 1_117.0);
        }
        var nobody = new LineTravel(new Points(new double[0], new double[0]), LINE);
        assertThat(nobody.nearest(Points.of(47, 170), 1, Integer.MAX_VALUE).points())
                .isZero();
    }

    @Test
    void refusesPacesThatNobodyGoes() {
        assertThatThrownBy(() -> new StraightLine(1, 1e-300))
                .hasMessage("A detour of 1.0 at 1.0E-300 km/h: 1 to 100, at 0.1 to 1 000");
    }

    @Test
    void refusesRanksThatAreNoneWhileServicesChange() {
        LiveNearest live = new LineTravel(Points.of(47, 0), LINE).live(1);
        live.put(3, 47.001, 0);
        for (int rank : new int[] {-1, 10_000_000, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> live.put(rank, 47, 0))
                    .hasMessage("A service of rank " + rank + ", where ranks go from 0 to 9999999");
            assertThatThrownBy(() -> live.drop(rank)).hasMessageContaining("rank " + rank);
        }
        assertThatThrownBy(() -> live.put(3, 89.5, 0)).hasMessageContaining("at a pole");
        assertThat(live.nearest().service()).containsExactly(3);
    }
}

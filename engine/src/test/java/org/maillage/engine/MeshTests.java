package org.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;

/// Ten villages along a parallel, a kilometre apart, ten children in each; one walks four kilometres an hour.
///
/// ```
///   0 ----- 1 ----- 2 ----- 3 ----- 4 ----- 5 ----- 6 ----- 7 ----- 8 ----- 9
/// ```
class MeshTests {

    private static final double LAT = 47.47;
    private static final double KILOMETRE = 1 / (111.195 * Math.cos(Math.toRadians(LAT)));
    private static final int MINUTE = 60_000;
    private static final Bands A_QUARTER_OF_AN_HOUR = Bands.within(15 * MINUTE + 3_000);
    private static final WeeklyHours MORNINGS =
            WeeklyHours.NEVER.and(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));

    private final double[] children = DoubleStream.generate(() -> 10).limit(10).toArray();
    private final Mesh mesh = new Mesh(villages(), children, A_QUARTER_OF_AN_HOUR, 1);

    @Test
    void reachesThreeVillagesOfTenFromTheFifth() {
        mesh.open(new Service(LAT, village(4), 12));
        assertThat(mesh.nearest().peopleWithin(children, A_QUARTER_OF_AN_HOUR.farthest()))
                .isEqualTo(30);
        assertThat(mesh.nearest().millis()[9] / (double) MINUTE).isCloseTo(75, within(0.3));
        assertSupply(0, 0, 0, 0.4, 0.4, 0.4, 0, 0, 0, 0);
        assertThat(mesh.servicesWithin(15 * MINUTE + 3_000)).containsExactly(0, 0, 0, 1, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void sharesAnewWhenServicesOpenMoveGrowAndClose() {
        int first = mesh.open(new Service(LAT, village(4), 12));
        int second = mesh.open(new Service(LAT, village(6), 3));
        assertSupply(0, 0, 0, 0.4, 0.4, 0.5, 0.1, 0.1, 0, 0);
        mesh.resize(second, 6);
        assertSupply(0, 0, 0, 0.4, 0.4, 0.6, 0.2, 0.2, 0, 0);
        mesh.move(second, LAT, village(9));
        assertSupply(0, 0, 0, 0.4, 0.4, 0.4, 0, 0, 0.3, 0.3);
        assertThat(mesh.nearest().service()).containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
        mesh.close(first);
        assertSupply(0, 0, 0, 0, 0, 0, 0, 0, 0.3, 0.3);
        assertThat(mesh.nearest().service()).containsOnly(1);
        mesh.close(second);
        assertThat(mesh.nearest().millis()).containsOnly(Nearest.UNREACHED);
    }

    @Test
    void countsOnlyWhatIsOpenAtAMoment() {
        int mornings = mesh.open(new Service(LAT, village(2), 9, MORNINGS));
        mesh.open(new Service(LAT, village(9), 6));
        int atNine = WeeklyHours.minute(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        mesh.at(atNine);
        assertSupply(0, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0.3, 0.3);
        mesh.at(WeeklyHours.minute(DayOfWeek.MONDAY, LocalTime.of(14, 0)));
        assertSupply(0, 0, 0, 0, 0, 0, 0, 0, 0.3, 0.3);
        assertThat(mesh.nearest().service()).containsOnly(1);
        assertThat(mesh.servicesWithin(0)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        mesh.keepHours(mornings, WeeklyHours.ALWAYS);
        assertThat(mesh.nearest().service()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1);
        mesh.keepHours(mornings, WeeklyHours.NEVER);
        mesh.atAnyTime();
        assertSupply(0, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0.3, 0.3);
    }

    @Test
    void saysWhatItCannotDo() {
        assertThatThrownBy(() -> new Service(95, 0, 1)).hasMessage("Point 0 at 95.0, 0.0");
        assertThatThrownBy(() -> mesh.servicesWithin(3_600_000)).hasMessageContaining("beyond the last band");
    }

    @Test
    void changesNoServiceThatIsNotOpen() {
        mesh.open(new Service(LAT, village(2), 9));
        mesh.close(mesh.open(new Service(LAT, village(4), 9)));
        for (int rank : new int[] {1, 2, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            for (IntConsumer change : List.<IntConsumer>of(
                    mesh::close,
                    mesh::service,
                    there -> mesh.move(there, LAT, village(4)),
                    there -> mesh.resize(there, 3),
                    there -> mesh.keepHours(there, MORNINGS))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> change.accept(rank))
                        .withMessage("No open service " + rank + " among 2");
            }
        }
        assertSupply(0, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0, 0);
    }

    /// A projection shows no pole.
    @Test
    void staysAsItWasWhenAChangeIsRefused() {
        int creche = mesh.open(new Service(LAT, village(2), 9));
        assertThatIllegalArgumentException().isThrownBy(() -> mesh.move(creche, -90, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> mesh.open(new Service(-90, 0, 9)));
        assertThat(mesh.service(creche).lat()).isEqualTo(LAT);
        assertThat(mesh.servicesWithin(15 * MINUTE + 3_000)).containsExactly(0, 1, 1, 1, 0, 0, 0, 0, 0, 0);
        assertThat(mesh.open(new Service(LAT, village(9), 6)))
                .as("the next rank")
                .isEqualTo(1);
        mesh.at(0);
        assertSupply(0, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0.3, 0.3);
    }

    private void assertSupply(double... places) {
        assertThat(mesh.supplyPerHead().places()).containsExactly(places, within(1e-12));
    }

    private static Travel villages() {
        double[] lat = DoubleStream.generate(() -> LAT).limit(10).toArray();
        double[] lon = DoubleStream.iterate(0, number -> number + 1)
                .limit(10)
                .map(MeshTests::village)
                .toArray();
        return new LineTravel(new Points(lat, lon), new StraightLine(1, 4));
    }

    private static double village(double number) {
        return -0.55 + number * KILOMETRE;
    }
}

package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Mesh;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;
import org.maillage.engine.Service;
import org.maillage.engine.WeeklyHours;

/// Two places with help for parents in one street, one open on Monday morning, the other on Monday evening.
class OpeningHoursTests {

    private static final WeeklyHours MORNING = hours(9, 12);
    private static final WeeklyHours EVENING = hours(17, 20);

    private final World world = World.walkedAt(6)
            .place("La Roche", 0, 0, 12)
            .place("Le Bourg", 600, 0, 30)
            .place("Les Prés", 1_400, 0, 20)
            .place("La Gare", 2_000, 0, 16)
            .street("La Roche", "Le Bourg", "Les Prés", "La Gare")
            .service("Social centre", "Le Bourg", 0)
            .service("Library", "La Gare", 0);

    @Test
    void countsOnlyWhatIsOpen() {
        var mesh = new Mesh(world.travel(), world.people(), Bands.within(World.millis(10)), 1);
        Points at = world.where();
        mesh.open(new Service(at.lat()[0], at.lon()[0], 1, MORNING));
        mesh.open(new Service(at.lat()[1], at.lon()[1], 1, EVENING));

        mesh.at(monday(10));
        // To Le Bourg: 6, 0, 8 and 14 minutes.
        assertMinutes(mesh.nearest(), 6, 0, 8, 14);
        assertThat(mesh.servicesWithin(World.millis(10))).containsExactly(1, 1, 1, 0);
        Map<String, Answer> morning = Answer.minutes(world, mesh.nearest(), 10);

        mesh.at(monday(18));
        // To La Gare: 20, 14, 6 and 0 minutes.
        assertMinutes(mesh.nearest(), 20, 14, 6, 0);
        assertThat(mesh.servicesWithin(World.millis(10))).containsExactly(0, 0, 1, 1);
        Map<String, Answer> evening = Answer.minutes(world, mesh.nearest(), 10);

        mesh.at(monday(14));
        assertThat(mesh.nearest().millis()).as("both are closed").containsOnly(Nearest.UNREACHED);
        mesh.atAnyTime();
        assertMinutes(mesh.nearest(), 6, 0, 6, 0);

        Picture.titled("Opening hours")
                .panel("Minutes to what is open on Monday at 10 in the morning", world, morning)
                .closed("Library")
                .panel("Minutes to what is open on Monday at 6 in the evening", world, evening)
                .closed("Social centre")
                .isKeptAs(
                        "opening-hours",
                        "In the morning 62 children of 78 have an open door within ten minutes, in the evening 36. A map"
                                + " that forgets opening hours shows all 78 at both times.");
    }

    @Test
    void countsTheChildrenOfItsPicture() {
        Nearest open = world.travel().nearest(world.where(), 1, Integer.MAX_VALUE);
        assertThat(open.peopleWithin(world.people(), World.millis(10))).isEqualTo(12 + 30 + 20 + 16);
        assertThat(within("Le Bourg")).isEqualTo(12 + 30 + 20);
        assertThat(within("La Gare")).isEqualTo(20 + 16);
    }

    private double within(String place) {
        return world.travel()
                .nearest(world.where(place), 1, Integer.MAX_VALUE)
                .peopleWithin(world.people(), World.millis(10));
    }

    private static void assertMinutes(Nearest nearest, int... minutes) {
        assertThat(nearest.millis())
                .containsExactly(IntStream.of(minutes).map(World::millis).toArray());
    }

    private static int monday(int hour) {
        return WeeklyHours.minute(DayOfWeek.MONDAY, LocalTime.of(hour, 0));
    }

    private static WeeklyHours hours(int from, int until) {
        return WeeklyHours.NEVER.and(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}

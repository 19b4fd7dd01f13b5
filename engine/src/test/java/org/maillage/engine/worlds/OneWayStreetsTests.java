package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.worlds.Answer.Tone;
import org.maillage.engine.worlds.World.Side;

/// Three one-way streets in a ring, and a street both ways: the way there is not the way back.
class OneWayStreetsTests {

    private final World world = World.walkedAt(6)
            .place("La Halle", 0, 0, 0, Side.LEFT)
            .place("Rue Haute", 700, 220, 12, Side.RIGHT)
            .place("Rue Basse", 700, -220, 18, Side.RIGHT)
            .place("Le Clos", 1_300, -220, 6, Side.RIGHT)
            .oneWay("La Halle", "Rue Haute", 5)
            .oneWay("Rue Haute", "Rue Basse", 4)
            .oneWay("Rue Basse", "La Halle", 6)
            .street("Rue Basse", "Le Clos", 3)
            .service("School", "La Halle", 0);

    @Test
    void goesThereByOneWayAndBackByAnother() {
        Nearest there = world.travel().nearest(world.where(), 1, Integer.MAX_VALUE);
        // Rue Basse 6; Rue Haute 4 + 6, not 5 against the one way; Le Clos 3 + 6.
        assertThat(there.millis()).containsExactly(World.millis(0), World.millis(10), World.millis(6), World.millis(9));

        Map<String, Answer> back = new LinkedHashMap<>();
        // From the school home: 5 to Rue Haute, 4 more to Rue Basse, 3 more to Le Clos.
        assertBack("Rue Haute", 5, back);
        assertBack("Rue Basse", 9, back);
        assertBack("Le Clos", 12, back);

        Picture.titled("One-way streets")
                .panel("Minutes to school", world, Answer.minutes(world, there, 60))
                .panel("Minutes home from school", world, back)
                .isKeptAs(
                        "one-way-streets",
                        "From Rue Haute one walks 10 minutes to school, around by Rue Basse, and 5 minutes home."
                                + " Durations are those of who goes to a service, and never those of the way back.");
    }

    private void assertBack(String home, double minutes, Map<String, Answer> answers) {
        Nearest back = world.travel().nearest(world.where(home), 1, Integer.MAX_VALUE);
        int fromSchool = back.millis()[world.names().indexOf("La Halle")];
        assertThat(fromSchool).isEqualTo(World.millis(minutes));
        answers.put(home, new Answer(Answer.minutes(fromSchool), Tone.NEAR));
    }
}

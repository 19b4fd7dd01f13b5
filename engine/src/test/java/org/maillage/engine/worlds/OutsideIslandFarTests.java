package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Travel;
import org.maillage.engine.worlds.Answer.Tone;

/// Three reasons to have no service, told apart: no street near, no way there, too far.
class OutsideIslandFarTests {

    private static final int HALF_AN_HOUR = World.millis(30);

    private final World world = World.walkedAt(6)
            .river(2_850, 300, 3_250, -100, 2_600, -500, 3_100, -900)
            .place("Le Quai", 0, 0, 30)
            .place("Le Bout", 1_900, 0, 15)
            .place("La Ferme", 950, -700, 5)
            .place("L'Île", 3_500, -350, 10)
            .crossing("The mole", 500, 0)
            .crossing("The lighthouse", 4_000, -350)
            .street("Le Quai", "The mole", 5)
            .street("The mole", "Le Bout", 35)
            .street("L'Île", "The lighthouse", 5)
            .service("Social centre", "The mole", 0);

    @Test
    void tellsOutsideFromIslandsAndFromFar() {
        Travel travel = world.travel();
        Nearest within = travel.nearest(world.where(), 1, HALF_AN_HOUR);
        Nearest ever = travel.nearest(world.where(), 1, Integer.MAX_VALUE);
        // 5 minutes; 35, beyond half an hour; 700 m from any street, where 500 are allowed; no bridge to the island.
        assertThat(within.service()).containsExactly(0, -1, -1, -1);
        assertThat(ever.service()).containsExactly(0, 0, -1, -1);
        assertThat(ever.millis())
                .containsExactly(World.millis(5), World.millis(35), Nearest.UNREACHED, Nearest.UNREACHED);
        assertThat(world.ranks().mapToObj(travel::isOutside)).containsExactly(false, false, true, false);

        Map<String, Answer> answers = new LinkedHashMap<>();
        world.ranks().forEach(point -> answers.put(world.names().get(point), answer(travel, within, ever, point)));
        Picture.titled("Outside, island, far")
                .panel("The social centre within 30 minutes", world, answers)
                .isKeptAs(
                        "outside-island-far",
                        "Three reasons to have no service within half an hour are told apart: Le Bout is far, L'Île has"
                                + " streets but no way there, and of La Ferme, 700 m from any street, nobody can say.");
    }

    private static Answer answer(Travel travel, Nearest within, Nearest ever, int point) {
        if (travel.isOutside(point)) {
            return new Answer("outside", Tone.NONE);
        }
        if (ever.millis()[point] == Nearest.UNREACHED) {
            return new Answer("no way there", Tone.NONE);
        }
        boolean isNear = within.millis()[point] != Nearest.UNREACHED;
        return new Answer(
                Answer.minutes(ever.millis()[point]) + (isNear ? "" : ": far"), isNear ? Tone.NEAR : Tone.FAR);
    }
}

package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.worlds.World.Side;

/// A river with one bridge. At six kilometres an hour a hundred metres take a minute.
class OneBridgeTests {

    private final World world = World.walkedAt(6)
            .river(-500, 60, 300, -160, 900, 260, 1300, 0, 1700, -220, 2000, 140, 2600, -40)
            .place("Le Port", 0, 300, 20, Side.LEFT)
            .place("Le Lavoir", 0, -300, 40, Side.LEFT)
            .place("Le Bac", 2_000, -300, 25, Side.RIGHT)
            .crossing("Bridge, north", 2_000, 300)
            .street("Le Lavoir", "Le Bac", "Bridge, north", "Le Port")
            .service("Crèche", "Le Port", 0);

    @Test
    void goesByTheBridgeWhereAStraightLineCrossesTheWater() {
        Nearest straight = world.straight(1).nearest(world.where(), 1, Integer.MAX_VALUE);
        // 600 m over the water are 6 minutes; from Le Bac the square root of 2 000² + 600², 2 088 m.
        assertMinutes(straight, 0, 6, 20.88);
        assertThat(straight.basis()).isEqualTo(new Basis.StraightLine(1, 6));

        Nearest streets = world.travel().nearest(world.where(), 1, Integer.MAX_VALUE);
        // Le Bac: 6 over the bridge, 20 along the other bank; Le Lavoir: 20 more.
        assertMinutes(streets, 0, 46, 26);
        assertThat(streets.basis()).isEqualTo(new Basis.Streets("drawn"));

        assertThat(straight.peopleWithin(world.people(), World.millis(15))).isEqualTo(60);
        assertThat(streets.peopleWithin(world.people(), World.millis(15))).isEqualTo(20);

        Picture.titled("A river with one bridge")
                .panel("Minutes to the crèche, in a straight line", world, Answer.minutes(world, straight, 15))
                .inStraightLines()
                .panel("Minutes to the crèche, along streets", world, Answer.minutes(world, streets, 15))
                .isKeptAs(
                        "one-bridge",
                        "A straight line takes the forty children of Le Lavoir across the water in 6 minutes; on foot it"
                                + " is 46. Within a quarter of an hour live 60 children by the line, 20 by the streets:"
                                + " this is why the engine reads streets, and why every result says what it was computed"
                                + " on.");
    }

    private static void assertMinutes(Nearest nearest, double... minutes) {
        for (int point = 0; point < minutes.length; point++) {
            assertThat(nearest.millis()[point] / 60_000.0).isCloseTo(minutes[point], within(0.01));
        }
    }
}

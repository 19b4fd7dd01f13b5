package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.worlds.World.Side;

/// A street of 1 200 m without a crossing, two services and two houses in its middle: a hundred metres take a minute.
class MiddleOfStreetsTests {

    private final World world = World.walkedAt(6)
            .place("West End", 0, 0, 10)
            .place("Nº 50", 500, 0, 4)
            .place("The mill", 800, -100, 6, Side.RIGHT)
            .place("East End", 1_200, 0, 10)
            .crossing("Post office", 300, 0)
            .crossing("Surgery", 900, 0)
            .street("West End", "East End")
            .service("Post office", "Post office", 0)
            .service("Surgery", "Surgery", 0);

    @Test
    void measuresFromTheMiddleOfAStreetAndNotFromItsCrossings() {
        Nearest nearest = world.travel().nearest(world.where(), 2, Integer.MAX_VALUE);
        assertThat(nearest.service()).containsExactly(0, 1, 0, 1, 1, 0, 1, 0);
        assertMinutes(
                nearest.millis(),
                3, // West End: 300 m to the post office
                9,
                2, // Nº 50: 500 - 300
                4, // 900 - 500
                2, // the mill: 100 m down to the street, then 900 - 800
                6, // 100 m, then 800 - 300
                3, // East End: 1 200 - 900
                9);
        Pairs pairs = world.travel().within(world.where(), World.millis(4.5));
        assertThat(pairs.first()).containsExactly(0, 2, 5);
        assertThat(pairs.demand()).containsExactly(0, 1, 1, 2, 3);
        assertMinutes(pairs.millis(), 3, 2, 4, 2, 3);
        Picture.titled("In the middle of a street")
                .panel("Minutes to the nearest of two services", world, Answer.minutes(world, nearest, 15))
                .isKeptAs(
                        "middle-of-streets",
                        "Houses and services stand where they are, not at the next crossing: from Nº 50 it is 2 minutes to"
                                + " the post office. An engine that moves everybody to a crossing would say 0.");
    }

    private static void assertMinutes(int[] millis, double... minutes) {
        assertThat(millis).hasSize(minutes.length);
        for (int rank = 0; rank < minutes.length; rank++) {
            assertThat(millis[rank] / 60_000.0).as("rank %d", rank).isCloseTo(minutes[rank], within(0.01));
        }
    }
}

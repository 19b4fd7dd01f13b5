package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

/// Ten villages on a road, a kilometre apart, ten children in each, a crèche in the fifth: at four kilometres an hour a
/// kilometre takes a quarter of an hour.
class TenVillagesTests {

    private static final String[] NAMES = {
        "Avray", "Brion", "Cizay", "Dénezé", "Échemiré", "Fougeré", "Gée", "Huillé", "Jarzé", "Lué"
    };

    @Test
    void reachesThreeOfTenVillagesInAQuarterOfAnHour() {
        World world = villages();
        Nearest nearest = world.travel().nearest(world.where(), 1, Integer.MAX_VALUE);
        // One kilometre more for each village away from the fifth.
        assertThat(nearest.millis())
                .containsExactly(IntStream.of(4, 3, 2, 1, 0, 1, 2, 3, 4, 5)
                        .map(kilometres -> kilometres * World.millis(15))
                        .toArray());
        // The fifth and its two neighbours, ten children each.
        assertThat(nearest.peopleWithin(world.people(), World.millis(15))).isEqualTo(30);
        assertThat(nearest.peopleWithin(world.people(), World.millis(15) - 1)).isEqualTo(10);
        Pairs pairs = world.travel().within(world.where(), World.millis(15));
        assertThat(pairs.demand()).containsExactly(3, 4, 5);
        Picture.titled("Ten villages on a road")
                .panel("Minutes to the crèche, at 4 km/h", world, Answer.minutes(world, nearest, 15))
                .isKeptAs(
                        "ten-villages",
                        "A kilometre takes 15 minutes: the crèche is within a quarter of an hour of three villages of ten,"
                                + " 30 children of 100. The limit counts: one millisecond less and it is one village.");
    }

    private static World villages() {
        World world = World.walkedAt(4);
        for (int village = 0; village < NAMES.length; village++) {
            world.place(NAMES[village], 1_000 * village, 0, 10);
        }
        return world.street(NAMES).service("Crèche", NAMES[4], 0);
    }
}

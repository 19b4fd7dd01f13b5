package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Mesh;
import org.maillage.engine.Points;
import org.maillage.engine.Service;

/// Two crèches in a valley, shared by those who reach them (E2SFCA), before and after one of them moves.
///
/// Bands: fully until 5 minutes, half until 10, a tenth until 15.
class ValleyTests {

    private static final Bands BANDS =
            new Bands(new int[] {World.millis(5), World.millis(10), World.millis(15)}, new double[] {1, 0.5, 0.1});

    private final World before = World.walkedAt(6)
            .place("Amont", 0, 0, 20)
            .place("Bourg", 400, 0, 20)
            .place("Coteau", 1_200, 0, 8)
            .place("Delta", 1_600, 0, 40)
            .street("Amont", "Bourg", "Coteau", "Delta")
            .service("Crèche 1", "Bourg", 12)
            .service("Crèche 2", "Delta", 15);

    private final World after = before.moved("Crèche 2", "Coteau");

    /// Minutes to Bourg: Amont 4, Bourg 0, Coteau 8, Delta 12.
    /// Crèche 1 is shared by 20 + 20 + 8 / 2 + 40 / 10 = 48, and leaves 12 / 48 = 0.25 to each.
    ///
    /// Minutes to Delta: Amont 16, Bourg 12, Coteau 4, Delta 0.
    /// Crèche 2 is shared by 20 / 10 + 8 + 40 = 50, and leaves 15 / 50 = 0.3.
    private static final double[] SUPPLY_BEFORE = {
        0.25, // Amont
        0.25 + 0.1 * 0.3, // Bourg
        0.5 * 0.25 + 0.3, // Coteau
        0.1 * 0.25 + 0.3, // Delta
    };

    /// Minutes to Coteau: Amont 12, Bourg 8, Coteau 0, Delta 4.
    /// Crèche 2 is shared by 20 / 10 + 20 / 2 + 8 + 40 = 60, and leaves 15 / 60 = 0.25, as much as the other.
    private static final double[] SUPPLY_AFTER = {
        0.25 + 0.1 * 0.25, // Amont
        0.25 + 0.5 * 0.25, // Bourg
        0.5 * 0.25 + 0.25, // Coteau
        0.1 * 0.25 + 0.25, // Delta
    };

    @Test
    void sharesTwoCrechesAndSharesAnewWhenOneMoves() {
        assertThat(computed(before)).containsExactly(SUPPLY_BEFORE, within(1e-12));
        assertThat(computed(after)).containsExactly(SUPPLY_AFTER, within(1e-12));
        assertThat(given(SUPPLY_BEFORE)).as("no place is lost").isCloseTo(12 + 15, within(1e-12));
        assertThat(given(SUPPLY_AFTER)).as("no place is lost").isCloseTo(12 + 15, within(1e-12));

        var mesh = new Mesh(before.travel(), before.people(), BANDS, 1);
        Points at = before.where();
        mesh.open(new Service(at.lat()[0], at.lon()[0], 12));
        int second = mesh.open(new Service(at.lat()[1], at.lon()[1], 15));
        double[] drawnBefore = mesh.supplyPerHead().places().clone();
        assertThat(drawnBefore).containsExactly(SUPPLY_BEFORE, within(1e-12));
        mesh.move(second, after.where().lat()[1], after.where().lon()[1]);
        double[] drawnAfter = mesh.supplyPerHead().places();
        assertThat(drawnAfter).containsExactly(SUPPLY_AFTER, within(1e-12));

        Picture.titled("Two crèches in a valley")
                .panel(
                        "Places per child: full weight until 5 minutes, half until 10, a tenth until 15",
                        before,
                        Answer.places(before, drawnBefore))
                .panel("The same when the second crèche moves to Coteau", after, Answer.places(after, drawnAfter))
                .isKeptAs(
                        "valley",
                        "Each crèche is shared by all who reach it, those farther for less. Crèche 1 counts 20 + 20 + 4 + 4"
                                + " = 48 children, 0.25 places each; crèche 2 counts 50 at Delta, 60 at Coteau. Bourg"
                                + " gains most by the move, and Delta and Coteau lose; the 27 places are given out in"
                                + " both.");
    }

    private static double[] computed(World world) {
        return world.travel()
                .supplyPerHead(world.people(), world.where(), world.capacity(), BANDS)
                .places();
    }

    private double given(double[] supply) {
        return before.ranks()
                .mapToDouble(point -> before.people()[point] * supply[point])
                .sum();
    }
}

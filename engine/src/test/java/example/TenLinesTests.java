package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.maillage.engine.Bands;
import org.maillage.engine.Mesh;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;
import org.maillage.engine.Service;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.Travel;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;

/// What somebody outside Maillage writes to use the engine, as its README shows it.
class TenLinesTests {

    /// Three hamlets a kilometre apart from south to north, a crèche in the first: at 4.5 km/h and a detour of 1.3 a
    /// kilometre takes 17 minutes.
    @Test
    void answersInTenLines() {
        double kilometre = 1 / 111.18;
        double[] children = {10, 20, 40};
        var hamlets = new Points(
                new double[] {47.47, 47.47 + kilometre, 47.47 + 2 * kilometre}, new double[] {-0.55, -0.55, -0.55});

        Travel travel = new LineTravel(hamlets, new StraightLine(1.3, 4.5));
        Nearest nearest = travel.nearest(Points.of(47.47, -0.55), 1, Integer.MAX_VALUE);
        double near = nearest.peopleWithin(children, 20 * 60_000);
        var mesh = new Mesh(travel, children, Bands.within(20 * 60_000), 1);
        int creche = mesh.open(new Service(47.47, -0.55, 24));
        SupplyPerHead supply = mesh.supplyPerHead();

        assertThat(near).isEqualTo(30);
        assertThat(supply.places()).containsExactly(new double[] {0.8, 0.8, 0}, within(1e-12));
        mesh.move(creche, 47.47 + kilometre, -0.55);
        assertThat(mesh.nearest().peopleWithin(children, 20 * 60_000)).isEqualTo(70);
    }
}

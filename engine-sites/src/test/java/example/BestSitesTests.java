package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.Travel;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;
import org.maillage.engine.sites.GreedySites;
import org.maillage.engine.sites.SiteChoice;
import org.maillage.engine.sites.Siting;
import org.maillage.engine.sites.exact.SolverSites;

/// What somebody outside Maillage writes to find the best next sites, as the README of this module shows it.
class BestSitesTests {

    /// A road drawn from south to north, a kilometre from one character to the next: letters are hamlets, digits
    /// candidate sites, `=` a service that is there. At 4.5 km/h a quarter of an hour is 1 125 m: a site serves the
    /// hamlets beside it. It is the trap of the README, and one more site.
    private static final String ROAD = "=i..a1b0c2d..e3f";

    private static final double KILOMETRE = 1 / 111.18;

    @Test
    void choosesAtOnceThenProvesTheBest() {
        Travel travel = new LineTravel(along("abcdefi"), new StraightLine(1, 4.5));
        Points candidates = along("0123");
        Points services = along("=");
        double[] children = {10, 10, 10, 10, 10, 10, 7};

        Pairs reached = travel.within(candidates, 900_000);
        Nearest already = travel.nearest(services, 1, 900_000);
        Siting question = Siting.mostWithin(reached, children, already, 900_000, 3);

        SiteChoice atOnce = GreedySites.choose(question);
        SiteChoice best = new SolverSites().choose(question, Duration.ofSeconds(10));

        assertThat(atOnce.value()).as("site 0 first, and one of its neighbours").isEqualTo(7 + 50);
        assertThat(best.sites()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(best.before()).isEqualTo(7);
        assertThat(best.value()).isEqualTo(7 + 60);
        assertThat(best.bound()).isCloseTo(7 + 60, within(1e-4));
        assertThat(best.gap()).isBetween(0.0, 1e-6);
        assertThat(best.isOptimal()).isTrue();
    }

    private static Points along(String names) {
        double[] lat = names.chars()
                .mapToDouble(name -> 47.47 + KILOMETRE * ROAD.indexOf(name))
                .toArray();
        return new Points(lat, new double[names.length()]);
    }
}

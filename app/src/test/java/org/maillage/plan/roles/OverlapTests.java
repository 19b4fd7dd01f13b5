package org.maillage.plan.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.roles.Carried.CAF;
import static org.maillage.plan.roles.Carried.FOUR_WINDS;
import static org.maillage.plan.roles.Carried.TOWN;
import static org.maillage.plan.roles.Carried.VOICE;
import static org.maillage.plan.roles.Carried.action;
import static org.maillage.plan.roles.Carried.at;
import static org.maillage.plan.roles.Carried.funder;
import static org.maillage.plan.roles.Carried.in;
import static org.maillage.plan.roles.Carried.pilot;
import static org.maillage.territory.TerritoryScene.area;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;
import org.maillage.territory.TerritoryScene;

/// A town of two quartiers, a QPV in the first.
class OverlapTests {

    private final Area town = area(Area.Kind.COMMUNE, "Saint-Aubin", null);
    private final Area heights = area(Area.Kind.QUARTIER, "Les Hauts", town);
    private final Area harbour = area(Area.Kind.QUARTIER, "Le Port", town);
    private final Area towers = area(Area.Kind.QPV, "Les Tours", heights);

    private final CarriedAction ofTown = action("JE-01", pilot(TOWN));
    private final CarriedAction ofFourWinds = action("JE-02", pilot(FOUR_WINDS), funder(CAF));

    @Test
    void findsTwoPilotsInOneQuartierAndInItsQpv() {
        var overlaps = among(in(ofTown, heights), in(ofFourWinds, towers));
        assertThat(overlaps).singleElement().satisfies(overlap -> {
            assertThat(overlap.enjeu()).isEqualTo(VOICE);
            assertThat(overlap.places()).containsExactly(heights);
            assertThat(overlap.pilots()).containsExactlyInAnyOrder(TOWN.id(), FOUR_WINDS.id());
        });
    }

    @Test
    void tellsTheSameActionsOnceForSeveralPlaces() {
        assertThat(among(in(ofTown, harbour, heights), in(ofFourWinds, heights, harbour)))
                .singleElement()
                .extracting(Overlap::places)
                .isEqualTo(List.of(heights, harbour));
    }

    @Test
    void comparesWhatIsForTheWholeTownWithItsLike() {
        assertThat(among(in(ofTown), in(ofFourWinds)))
                .singleElement()
                .extracting(Overlap::places)
                .isEqualTo(List.of());
        assertThat(among(in(ofTown), in(ofFourWinds, heights))).isEmpty();
    }

    @Test
    void findsNoneWhereAPilotIsInCommon() {
        var both = action("JE-03", pilot(TOWN), pilot(FOUR_WINDS));
        assertThat(among(in(ofTown, heights), in(both, heights))).isEmpty();
    }

    @Test
    void forgetsWhatIsDone() {
        assertThat(among(in(ofTown, heights), at(in(ofFourWinds, heights), Progress.DONE)))
                .isEmpty();
    }

    @Test
    void doesNotCompareActionsOfDifferentPlaces() {
        assertThat(among(in(ofTown, heights), in(ofFourWinds, harbour))).isEmpty();
    }

    private List<Overlap> among(CarriedAction... actions) {
        return Overlap.among(List.of(actions), TerritoryScene.of(town, heights, harbour, towers));
    }
}

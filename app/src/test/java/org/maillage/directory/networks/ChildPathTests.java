package org.maillage.directory.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;

/// Two quartiers on the equator, a hundredth of a degree apart: some 1 113 metres.
class ChildPathTests {

    private static final Area WEST = quartier("Ouest");
    private static final Area EAST = quartier("Est");
    private static final Map<AreaId, Shape> LIMITS = Map.of(WEST.id(), square(WEST, 0), EAST.id(), square(EAST, 0.01));

    @Test
    void countsWhatAQuartierHasAndNamesTheNearestOfWhatItHasNot() {
        ChildPath path = path(offer("creche", WEST, 0, 2, 36, "journee"));
        assertThat(cell(path, WEST, "creche").here()).hasSize(1);
        assertThat(cell(path, EAST, "creche").here()).isEmpty();
        assertThat(cell(path, EAST, "creche").nearest().meters()).isBetween(1_100, 1_120);
    }

    @Test
    void saysUnknownOfAStageThatTheDirectoryKnowsNowhere() {
        ChildPath path = path(offer("creche", WEST, 0, 2, 36, "journee"));
        assertThat(path.unknownStages()).containsExactly("ecole", "loisirs", "college");
        assertThat(path.rows())
                .allSatisfy(row -> assertThat(row.breaks())
                        .as("nothing is lacking that is known nowhere")
                        .extracting(ChildPath.Time::slot)
                        .isSubsetOf("journee"));
    }

    @Test
    void saysWhatIsLackingInAQuartierAndExistsInAnother() {
        ChildPath path = path(
                offer("alsh-mercredi", WEST, 0, 36, 144, "mercredi"),
                offer("accueil-jeunes", EAST, 0.01, 132, 216, "mercredi"));
        assertThat(breaks(path, WEST)).containsExactly("les 11–15\u00a0ans mercredi");
        assertThat(breaks(path, EAST)).containsExactly("les 3–5\u00a0ans mercredi", "les 6–10\u00a0ans mercredi");
    }

    @Test
    void takesAnAgeToBeKeptFromHalfOfItOn() {
        ChildPath path = path(
                offer("alsh-mercredi", WEST, 0, 72, 168, "mercredi"),
                offer("alsh-mercredi", EAST, 0.01, 72, 144, "mercredi"));
        assertThat(breaks(path, WEST)).as("until thirteen").isEmpty();
        assertThat(breaks(path, EAST)).as("until eleven").containsExactly("les 11–15\u00a0ans mercredi");
    }

    @Test
    void countsNowhereWhatLiesNowhere() {
        var lost = new PlacedOffer("Perdu", kind("creche"), null, null, Set.of(), null, Set.of());
        ChildPath path = ChildPaths.of(List.of(WEST, EAST), LIMITS, List.of(lost));
        assertThat(path.unplaced()).isOne();
        assertThat(cell(path, WEST, "creche").here()).isEmpty();
        assertThat(cell(path, WEST, "creche").nearest()).isNull();
        assertThat(path.unknownStages()).doesNotContain("creche");
    }

    private static List<String> breaks(ChildPath path, Area area) {
        return row(path, area).breaks().stream()
                .map(time -> time.words() + " " + time.slot())
                .toList();
    }

    private static ChildPath.Cell cell(ChildPath path, Area area, String stage) {
        return row(path, area).cells().stream()
                .filter(cell -> cell.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static ChildPath.Row row(ChildPath path, Area area) {
        return path.rows().stream()
                .filter(row -> row.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static ChildPath path(PlacedOffer... offers) {
        return ChildPaths.of(List.of(WEST, EAST), LIMITS, List.of(offers));
    }

    private static PlacedOffer offer(String kind, Area area, double longitude, int from, int to, String slot) {
        return new PlacedOffer(
                "Une offre", kind(kind), 0.0, longitude, Set.of(area.id()), new Kind.Ages(from, to), Set.of(slot));
    }

    private static Kind kind(String code) {
        return new Kinds().find(code).orElseThrow();
    }

    private static Area quartier(String name) {
        return new Area(
                new AreaId(UUID.randomUUID()),
                Area.Kind.QUARTIER,
                name,
                name,
                name,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Shape square(Area area, double longitude) {
        var ground =
                new GeometryFactory().toGeometry(new Envelope(longitude - 0.001, longitude + 0.001, -0.001, 0.001));
        return new Shape(area.id(), null, null, ground, false, "dessin");
    }
}

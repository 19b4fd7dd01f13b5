package org.maillage.diagnosis.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.figures.Basis;
import org.maillage.figures.EditionId;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.TerritoryFigures;
import org.maillage.figures.catalogue.Catalogue;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;

/// A town of two quartiers: forty children under three in the Port, sixty on the Hauteurs.
class LegalItemsTests {

    private final Catalogue catalogue = new Catalogue();
    private final Area town = area(Area.Kind.COMMUNE, "Ville");
    private final Area harbour = area(Area.Kind.QUARTIER, "Le Port");
    private final Area heights = area(Area.Kind.QUARTIER, "Les Hauteurs");
    private final Map<String, Double> known = new HashMap<>();

    @Test
    void judgesNothingOfWhichNothingIsKnown() {
        assertThat(items()).extracting(LegalItem::state).containsOnly(LegalItem.State.UNKNOWN);
    }

    @Test
    void namesTheZoneThatHasChildrenAndNoEstablishment() {
        children();
        known.put("creches Le Port", 2.0);
        known.put("creches Les Hauteurs", 0.0);
        LegalItem zones = items().get(2);
        assertThat(zones.state()).isEqualTo(LegalItem.State.ANSWERED);
        assertThat(zones.rows()).extracting(LegalItem.Row::place).containsExactly("Les Hauteurs");
        assertThat(zones.missing()).isEmpty();
    }

    @Test
    void takesAnAbsentCountForNoProofOfAbsence() {
        children();
        known.put("creches Le Port", 2.0);
        LegalItem zones = items().get(2);
        assertThat(zones.state()).isEqualTo(LegalItem.State.PARTLY);
        assertThat(zones.rows()).isEmpty();
        assertThat(zones.missing()).singleElement().asString().contains("1 territoires sur 2");
    }

    @Test
    void knowsTheNeedsOnceEveryQuartierIsCounted() {
        children();
        assertThat(items().get(1).state()).isEqualTo(LegalItem.State.ANSWERED);
        known.remove("enfants-0-2 Le Port");
        assertThat(items().get(1).state()).isEqualTo(LegalItem.State.PARTLY);
    }

    private void children() {
        known.put("enfants-0-2 Ville", 100.0);
        known.put("enfants-0-2 Le Port", 40.0);
        known.put("enfants-0-2 Les Hauteurs", 60.0);
    }

    private List<LegalItem> items() {
        return new LegalItems(catalogue, new Known(), town, List.of(harbour, heights)).list();
    }

    private static Area area(Area.Kind kind, String name) {
        return new Area(new AreaId(UUID.randomUUID()), kind, name, name, name, null, null, null, null, null, null);
    }

    private final class Known implements TerritoryFigures {

        @Override
        public Figure figureOf(Indicator indicator, Area area) {
            Double value = known.get(indicator.key() + " " + area.name());
            return value == null
                    ? new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE)
                    : new Figure.Known(indicator, value, basis());
        }

        @Override
        public Figure comparableTo(Figure.Known figure, Area area) {
            return figureOf(figure.indicator(), area);
        }

        @Override
        public Figure inDepartement(Figure.Known figure) {
            return new Figure.Unknown(figure.indicator(), Figure.Reason.NO_SOURCE);
        }

        @Override
        public List<Figure.Known> evolutionOf(Figure.Known figure, Area area) {
            return List.of(figure);
        }

        @Override
        public List<KeptEdition> editions() {
            return List.of();
        }

        private Basis basis() {
            var edition = new KeptEdition(
                    new EditionId(UUID.randomUUID()),
                    catalogue.listSources().getFirst(),
                    2021,
                    List.of(),
                    "",
                    "",
                    1,
                    null,
                    List.of(),
                    1,
                    1,
                    0,
                    List.of(),
                    KeptEdition.State.IN_FORCE,
                    Instant.EPOCH,
                    0);
            return new Basis(edition, Basis.Method.PUBLISHED, 0, Double.NaN, 1, 0, List.of());
        }
    }
}

package org.maillage.site.dev;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.AttentionPoint;
import org.maillage.site.components.BigNumber;
import org.maillage.site.components.Link;
import org.maillage.site.components.Mesh;
import org.maillage.site.components.Mesh.Cell;
import org.maillage.site.components.Mesh.Head;
import org.maillage.site.components.NoteLine;

/// What a dashboard holds.
final class SampleDashboard {

    private static final String LIST = "#tableau";
    private static final List<String> CITY = List.of("existing", "existing", "existing", "consolidate", "develop");
    private static final List<List<String>> PATTERNS = List.of(
            List.of("develop"),
            List.of("existing"),
            List.of(),
            List.of("existing", "consolidate", "develop"),
            List.of("consolidate"),
            List.of("existing", "existing", "unknown"),
            List.of());

    private SampleDashboard() {}

    static List<BigNumber> numbers() {
        return List.of(
                new BigNumber(
                        "19", null, "existantes", "existing", LIST, List.of(new Link("17 sur leur trajectoire", LIST))),
                new BigNumber(
                        "14",
                        null,
                        "à consolider",
                        "consolidate",
                        LIST,
                        List.of(new Link("9 engagées", LIST), new Link("3 en retard", LIST))),
                new BigNumber(
                        "10",
                        null,
                        "à développer",
                        "develop",
                        LIST,
                        List.of(new Link("4 engagées", LIST), new Link("2 réalisées", LIST))),
                new BigNumber(
                        "24",
                        "26",
                        "enjeux portés par une action",
                        null,
                        LIST,
                        List.of(new Link("2 enjeux sans réponse", LIST))));
    }

    static Mesh mesh() {
        var heads = new ArrayList<Head>();
        heads.add(new Head("Toute la ville", LIST, true));
        List.of(
                        "Belle-Beille",
                        "Centre-Ville",
                        "Deux-Croix Banchais",
                        "Doutre",
                        "Hauts de Saint-Aubin",
                        "Justices",
                        "Lac de Maine",
                        "Monplaisir",
                        "Roseraie",
                        "Saint-Serge Ney")
                .forEach(name -> heads.add(new Head(name, LIST, false)));
        var rows = new ArrayList<Mesh.Row>();
        for (var theme : SampleThemes.all().subList(0, 6)) {
            rows.add(new Mesh.Row(
                    theme.color(), theme.pictogram(), theme.label(), LIST, cells(rows.size(), heads.size())));
        }
        return new Mesh("Actions par quartier", heads, rows);
    }

    private static List<Cell> cells(int row, int count) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(row == 0 ? longList() : CITY, null));
        for (int column = 1; column < count; column++) {
            boolean hole = row == 4 && (column == 6 || column == 9);
            cells.add(cell(
                    hole && column == 9 ? List.of() : PATTERNS.get((row * 3 + column * 5) % PATTERNS.size()),
                    hole ? "engagement non tenu : un centre social dans chaque QPV" : null));
        }
        return cells;
    }

    private static List<String> longList() {
        var natures = new ArrayList<>(CITY);
        natures.addAll(CITY);
        natures.add("unknown");
        return natures;
    }

    private static Cell cell(List<String> natures, @Nullable String hole) {
        return natures.isEmpty()
                ? new Cell(natures, null, "aucune action", hole)
                : new Cell(natures, LIST, natures.size() + (natures.size() > 1 ? " actions" : " action"), hole);
    }

    static List<AttentionPoint> attention() {
        return List.of(
                new AttentionPoint(
                        "bad",
                        "Un QPV sans centre social",
                        LIST,
                        "Bédier–Beauval–Morellerie, 2\u00a0300 habitants\u00a0; le plus proche est à 19\u00a0min à pied"),
                new AttentionPoint("warn", "3 actions sans nouvelle depuis 6\u00a0mois", LIST, null),
                new AttentionPoint("warn", "2 enjeux sans action", LIST, null),
                new AttentionPoint(
                        "info", "Une action attend sa première nouvelle", null, "depuis le 3\u00a0novembre"));
    }

    static List<NoteLine> notes() {
        return List.of(
                new NoteLine(
                        new Link("VS-04 Antenne de centre social à Bédier–Beauval–Morellerie", LIST),
                        new NoteLine.Mood("bad", "Bloquée"),
                        "Le local est trouvé\u00a0; la Caf attend le projet social pour le 15\u00a0janvier.",
                        "Association porteuse",
                        "hier"),
                new NoteLine(
                        null,
                        new NoteLine.Mood("ok", "Sur sa trajectoire"),
                        "Quatre familles accueillies dès 6\u00a0h\u00a030 depuis la rentrée.",
                        "Direction petite enfance",
                        "14\u00a0novembre 2025"),
                new NoteLine(
                        null,
                        null,
                        "Première rencontre avec les écoles du quartier.",
                        "Vie des quartiers",
                        "3\u00a0octobre 2025"));
    }
}

package org.maillage.site.dev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.site.FormErrors;
import org.maillage.site.components.AttentionPoint;
import org.maillage.site.components.BigNumber;
import org.maillage.site.components.Change;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Mesh;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.StepLine;
import org.maillage.site.components.ThreadStep;

/// What the gallery shows. Everything here is invented, and carried by nobody who exists.
public record GalleryPage(
        List<Swatch> swatches,
        List<BigNumber> numbers,
        Mesh mesh,
        List<AttentionPoint> attention,
        List<NoteLine> notes,
        List<ThreadStep> thread,
        List<ThreadStep> brokenThread,
        List<StepLine> steps,
        List<Change> changes,
        List<Chip> chips,
        List<Column> columns,
        List<Row> rows,
        List<Row> manyRows,
        List<OptionGroup> areas,
        List<Option> natures,
        FormErrors errors) {

    /// A theme colour with a pictogram.
    public record Swatch(String color, String pictogram, String label) {}

    /// A line of the sample table.
    public record Row(String code, Swatch theme, String title, String pilot, String kind, String nature) {}

    public Exports exports() {
        return new Exports(
                Exports.lines("7\u00a0actions", true),
                List.of(
                        new Exports.Format(".ods", "tableur, LibreOffice", "#tableau"),
                        new Exports.Format(".xlsx", "tableur, Excel", "#tableau"),
                        new Exports.Format(".csv", "données", "#tableau")),
                "#filtres");
    }

    static GalleryPage full() {
        List<Swatch> swatches = SampleThemes.all();
        return new GalleryPage(
                swatches,
                SampleDashboard.numbers(),
                SampleDashboard.mesh(),
                SampleDashboard.attention(),
                SampleDashboard.notes(),
                SampleSheet.thread(),
                SampleSheet.brokenThread(),
                SampleSheet.steps(),
                SampleSheet.changes(),
                List.of(new Chip("Priorité", "haute", "#filtres"), new Chip("Thème", "petite enfance", "#filtres")),
                SampleSheet.columns(),
                rows(swatches, 6),
                rows(swatches, 200),
                SampleThemes.areas(),
                SampleThemes.natures(),
                refusal());
    }

    private static List<Row> rows(List<Swatch> themes, int count) {
        var titles = List.of(
                "Guichet unique de l’accueil du jeune enfant",
                "Accueil des enfants en situation de handicap en accueil de loisirs, le mercredi et pendant les vacances",
                "Fonds pour les initiatives des 15–25 ans",
                "Lieu d’accueil enfants-parents itinérant",
                "Antenne de centre social à Bédier–Beauval–Morellerie",
                "Permanences numériques au pied des immeubles");
        var natures = List.of("existing", "consolidate", "develop", "develop", "unknown", "existing");
        var words = List.of("existante", "à consolider", "à développer", "à développer", "à préciser", "existante");
        return IntStream.range(0, count)
                .mapToObj(i -> new Row(
                        "A-" + (i + 1),
                        themes.get(i % themes.size()),
                        titles.get(i % titles.size()),
                        "Ville · service inventé",
                        natures.get(i % natures.size()),
                        words.get(i % words.size())))
                .toList();
    }

    private static FormErrors refusal() {
        var byField = new LinkedHashMap<String, String>();
        byField.put("titre-refuse", "Donnez un titre à l’action.");
        byField.put("date-refusee", "La fin vient avant le début (1er mars 2025).");
        byField.put("territoire-refuse", "Choisissez au moins un quartier, ou toute la ville.");
        return new FormErrors(byField);
    }
}

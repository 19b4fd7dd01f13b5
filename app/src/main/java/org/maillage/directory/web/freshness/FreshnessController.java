package org.maillage.directory.web.freshness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.site.Answers;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// How fresh and how complete the sheets of a territory are.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH)
class FreshnessController {

    private static final String INSIDE = Structures.PATH + "/fraicheur";
    private static final int A_PAGE = 50;

    private final FreshSheets sheets;
    private final Provenances provenances;

    FreshnessController(FreshSheets sheets, Provenances provenances) {
        this.sheets = sheets;
        this.provenances = provenances;
    }

    @GetMapping("/fraicheur")
    ModelAndView show(
            Space space, @RequestParam(defaultValue = "") String etat, @RequestParam(defaultValue = "1") String page) {
        var choice = FreshSheets.Choice.of(etat);
        List<FreshSheets.Aged> all = sheets.list(space);
        List<FreshSheets.Aged> kept =
                all.stream().filter(one -> choice.keeps(one, sheets.today())).toList();
        String here = space.path(INSIDE);
        int pages = Math.max(1, Math.ceilDiv(kept.size(), A_PAGE));
        int number = page.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(page), pages) : 1;
        return Answers.page(
                "directory/freshness",
                new FreshnessPage(
                        here,
                        all.size() + "\u00a0fiche" + (all.size() < 2 ? "" : "s"),
                        all.isEmpty() ? "" : average(all) + "\u00a0%",
                        DirectoryTabs.of(space, DirectoryTabs.Current.FRESHNESS),
                        List.of(
                                tab(here, all, choice, "Toutes", FreshSheets.Choice.ALL),
                                tab(here, all, choice, "À revoir", FreshSheets.Choice.DUE),
                                tab(here, all, choice, "Tenues par personne", FreshSheets.Choice.UNKEPT),
                                tab(here, all, choice, "À compléter", FreshSheets.Choice.POOR)),
                        kept.stream()
                                .skip((long) (number - 1) * A_PAGE)
                                .limit(A_PAGE)
                                .map(one -> FreshSheets.line(space, one, sheets.today()))
                                .toList(),
                        new Pager(
                                number,
                                pages,
                                pageAddress(here, choice, number - 1, pages),
                                pageAddress(here, choice, number + 1, pages)),
                        exports(here, choice, kept.size()),
                        space.rights().mayCoordinateSomeTheme() ? space.path(Review.PATH) : null));
    }

    private static int average(List<FreshSheets.Aged> all) {
        return (int)
                all.stream().mapToInt(one -> one.quality().percent()).average().orElse(0);
    }

    private Tab tab(
            String here,
            List<FreshSheets.Aged> all,
            FreshSheets.Choice current,
            String label,
            FreshSheets.Choice choice) {
        int count = Math.toIntExact(
                all.stream().filter(one -> choice.keeps(one, sheets.today())).count());
        return new Tab(label, here + query(choice), choice == current, count);
    }

    private static String query(FreshSheets.Choice choice) {
        return choice.word().isEmpty() ? "" : "?etat=" + choice.word();
    }

    private static @Nullable String pageAddress(String here, FreshSheets.Choice choice, int number, int pages) {
        if (number < 1 || number > pages) {
            return null;
        }
        String query = query(choice);
        return here + query + (query.isEmpty() ? "?" : "&") + "page=" + number;
    }

    private static @Nullable Exports exports(String here, FreshSheets.Choice choice, int kept) {
        return kept == 0
                ? null
                : Exports.of(
                        here,
                        query(choice),
                        Exports.lines(kept + "\u00a0fiche" + (kept < 2 ? "" : "s"), choice != FreshSheets.Choice.ALL));
    }

    @GetMapping("/fraicheur/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam(defaultValue = "") String etat) {
        var choice = FreshSheets.Choice.of(etat);
        Provenance provenance = provenances.of(space, "Fraîcheur de l’annuaire", List.of(), INSIDE + query(choice));
        return new TableFile<>(
                TableFormat.of(format),
                new Table<FreshnessPage.Line>(
                        provenance,
                        List.of(
                                TableColumn.text("Fiche", 34, FreshnessPage.Line::name),
                                TableColumn.text("Tenue par", 24, FreshnessPage.Line::owner),
                                TableColumn.text(
                                        "Âge", 24, line -> line.freshness().words()),
                                TableColumn.whole("Complète à (%)", line -> (long) line.percent()),
                                TableColumn.text("Il manque", 44, FreshnessPage.Line::missing))),
                () -> sheets.list(space).stream()
                        .filter(one -> choice.keeps(one, sheets.today()))
                        .map(one -> FreshSheets.line(space, one, sheets.today())));
    }
}

package org.maillage.plan.web.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.Becoming;
import org.maillage.plan.renewal.Kind;
import org.maillage.plan.renewal.Outcome;
import org.maillage.site.Answers;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// What becomes of the plan: read in both conventions, printed, taken away.
@Controller
@RequestMapping("/espace/{convention}" + Address.BECOMING)
class BecomingController {

    private final BecomingPages pages;
    private final Words words;

    BecomingController(BecomingPages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Space space, @RequestParam(defaultValue = "") String devenir) {
        return Answers.page("plan/renewal/becoming", pages.pageOf(space, BecomingPages.outcomeOf(devenir)));
    }

    @GetMapping("/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam(defaultValue = "") String devenir) {
        Outcome outcome = BecomingPages.outcomeOf(devenir);
        List<Becoming> lines = pages.linesOf(space, outcome);
        var table = new Table<>(pages.provenanceOf(space, outcome), columns());
        return new TableFile<>(TableFormat.of(format), table, lines::stream);
    }

    private List<TableColumn<Becoming>> columns() {
        return List.of(
                TableColumn.text("Thème", 26, Becoming::theme),
                TableColumn.text("Nature de la ligne", 18, line -> line.kind() == Kind.ENJEU ? "enjeu" : "action"),
                TableColumn.text("Dans la convention qui finit", 60, line -> name(line.before())),
                TableColumn.text("Ce qu’elle devient", 18, line -> words.of(line.outcome())),
                TableColumn.text("Raison", 60, Becoming::reason),
                TableColumn.text("Dans la convention suivante", 60, line -> name(line.after())));
    }

    private static @Nullable String name(Becoming.@Nullable Side side) {
        return side == null ? null : side.name();
    }
}

package org.maillage.convention.web.snapshots;

import java.util.List;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// What changed between two states, on screen and as a file.
@Controller
@RequestMapping("/espace/{convention}" + SnapshotListController.INSIDE + "/comparaison")
class ComparisonController {

    private final ComparisonPages pages;
    private final Provenances provenances;

    ComparisonController(ComparisonPages pages, Provenances provenances) {
        this.pages = pages;
        this.provenances = provenances;
    }

    @GetMapping
    ModelAndView compare(Space space, ComparisonQuery query) {
        return Answers.page("convention/comparison", pages.pageOf(space, query));
    }

    @GetMapping("/export.{format}")
    View export(Space space, @PathVariable String format, ComparisonQuery query) {
        List<ComparedGroup> groups = pages.groupsOf(space, query);
        var provenance = provenances.of(
                space,
                "Comparaison",
                pages.said(space, query),
                SnapshotListController.INSIDE + "/comparaison" + query.asAddress());
        return new TableFile<>(
                TableFormat.of(format), ComparisonTable.of(provenance), () -> ComparisonTable.rows(groups));
    }
}

package org.maillage.plan.web.export;

import java.util.Map;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.plan.Actions;
import org.maillage.plan.web.PlanFilters;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The filtered plan as a file.
@Controller
class PlanExportController implements SpaceTable {

    private final Actions actions;
    private final PlanFilters filters;
    private final Provenances provenances;
    private final Words words;

    PlanExportController(Actions actions, PlanFilters filters, Provenances provenances, Words words) {
        this.actions = actions;
        this.filters = filters;
        this.provenances = provenances;
        this.words = words;
    }

    @GetMapping("/espace/{convention}/plan/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam Map<String, String> parameters) {
        return file(space, TableFormat.of(format), parameters);
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, Map.of());
    }

    private TableFile<?> file(Space space, TableFormat format, Map<String, String> parameters) {
        var asked = filters.inForce(space, parameters);
        var provenance = provenances.of(
                space, "Plan d’actions", asked.said(), asked.filter().path());
        return new TableFile<>(
                format,
                new PlanTable(words).of(provenance),
                () -> actions.sheets(space.id(), space.sight(), asked.filter()));
    }
}

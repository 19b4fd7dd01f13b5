package org.maillage.diagnosis.web.constats.export;

import java.util.Map;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.constats.ConstatFilters;
import org.maillage.diagnosis.web.constats.ConstatLists;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The constats as a file, filters kept.
@Controller
class ConstatExportController implements SpaceTable {

    private final ConstatLists lists;
    private final ConstatFilters filters;
    private final ExportedConstats exported;
    private final Provenances provenances;
    private final Words words;

    ConstatExportController(
            ConstatLists lists,
            ConstatFilters filters,
            ExportedConstats exported,
            Provenances provenances,
            Words words) {
        this.lists = lists;
        this.filters = filters;
        this.exported = exported;
        this.provenances = provenances;
        this.words = words;
    }

    @GetMapping("/espace/{convention}" + Constats.PATH + "/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam Map<String, String> parameters) {
        return file(space, TableFormat.of(format), parameters);
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, Map.of());
    }

    private TableFile<?> file(Space space, TableFormat format, Map<String, String> parameters) {
        ConstatLists.Found found = lists.find(space, parameters);
        var provenance = provenances.of(
                space, "Constats", filters.said(space, found), found.query().filtered(Constats.PATH));
        return new TableFile<>(
                format, new ConstatTable(words).of(provenance), () -> exported.of(space, found).stream());
    }
}

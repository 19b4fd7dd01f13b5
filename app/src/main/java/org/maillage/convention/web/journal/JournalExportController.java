package org.maillage.convention.web.journal;

import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Histories;
import org.maillage.convention.Members;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.convention.history.JournalKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The journal as a file, as far back as it goes.
@Controller
class JournalExportController implements SpaceTable {

    private final Histories histories;
    private final Members members;
    private final Provenances provenances;
    private final JournalKinds kinds;

    JournalExportController(Histories histories, Members members, Provenances provenances, JournalKinds kinds) {
        this.histories = histories;
        this.members = members;
        this.provenances = provenances;
        this.kinds = kinds;
    }

    @GetMapping("/espace/{convention}/journal/export.{format}")
    View export(Space space, @PathVariable String format, JournalQuery query) {
        return file(space, TableFormat.of(format), query);
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS, new JournalQuery("", "", "", "", ""));
    }

    private TableFile<?> file(Space space, TableFormat format, JournalQuery query) {
        JournalQuery whole = query.fromTheLatest();
        JournalKinds.Kind kind = kinds.findKind(whole.objet()).orElse(null);
        var filters = new JournalChips(space, whole, members.listOf(space.id()), kind).said();
        var provenance = provenances.of(space, "Journal", filters, "/journal" + whole.asAddress());
        return new TableFile<>(
                format, JournalTable.of(provenance), () -> JournalTable.rows(histories, space, whole.toFilter(kind)));
    }
}

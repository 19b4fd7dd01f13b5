package org.maillage.convention.portable;

import java.util.Optional;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.Standstill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a convention that was just brought back out again, as though it had never come: as long as nobody changed
/// anything in it. The organisations, people and areas it brought stay: others may name them by now.
@Component
public class Removal {

    private static final Saved IN_USE = new Saved.Refused(
            "convention",
            "Des personnes s’en servent déjà, ne serait-ce que pour suivre une action\u00a0: la convention reste.");

    private final ReceivedFiles files;
    private final ContentTables tables;
    private final JournalTransfer journal;
    private final JdbcClient jdbc;
    private final Standstill standstill;

    Removal(
            ReceivedFiles files,
            ContentTables tables,
            JournalTransfer journal,
            JdbcClient jdbc,
            Standstill standstill) {
        this.files = files;
        this.tables = tables;
        this.journal = journal;
        this.jdbc = jdbc;
        this.standstill = standstill;
    }

    public Saved remove(ReceivedFile file) {
        if (!file.stands() || file.became() == null) {
            return Saved.DONE;
        }
        UUID convention = file.became().value();
        return standstill.during(() -> removeStill(file, convention), used -> IN_USE);
    }

    private Saved removeStill(ReceivedFile file, UUID convention) {
        Optional<String> changedBy = journal.findChangeSince(convention);
        if (changedBy.isPresent()) {
            return new Saved.Refused(
                    "convention",
                    changedBy.get() + " y a changé quelque chose depuis son retour\u00a0: la convention reste.");
        }
        tables.listAll()
                .reversed()
                .forEach(table -> jdbc.sql("delete from " + table.name() + " where convention_id = ?")
                        .param(convention)
                        .update());
        journal.forget(convention);
        files.removed(file.id());
        return Saved.DONE;
    }
}

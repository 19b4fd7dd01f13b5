package org.maillage.convention.portable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.base.Saved;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.ConventionId;
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
        ConventionId convention = file.became();
        return standstill.during(() -> removeStill(file, convention), used -> IN_USE);
    }

    private Saved removeStill(ReceivedFile file, ConventionId convention) {
        List<ConventionId> copies = copiesOf(convention);
        Optional<String> changedBy = Stream.concat(copies.stream(), Stream.of(convention))
                .flatMap(one -> journal.findChangeSince(one.value()).stream())
                .findFirst();
        if (changedBy.isPresent()) {
            return new Saved.Refused(
                    "convention",
                    changedBy.get() + " y a changé quelque chose depuis son retour\u00a0: la convention reste.");
        }
        jdbc.sql("delete from convention.amendment_copy where convention_id = ?")
                .param(convention.value())
                .update();
        copies.forEach(this::forget);
        forget(convention);
        files.removed(file.id());
        return Saved.DONE;
    }

    // Those that its avenants are prepared in came with it, and go with it.
    private List<ConventionId> copiesOf(ConventionId convention) {
        return jdbc.sql("select copy_id from convention.amendment_copy where convention_id = ?")
                .param(convention.value())
                .query((row, number) -> new ConventionId(row.getObject(1, UUID.class)))
                .list();
    }

    private void forget(ConventionId convention) {
        tables.listAll()
                .reversed()
                .forEach(table -> jdbc.sql("delete from " + table.name() + " where convention_id = ?")
                        .param(convention.value())
                        .update());
        journal.forget(convention.value());
    }
}

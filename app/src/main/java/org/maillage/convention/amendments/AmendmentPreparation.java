package org.maillage.convention.amendments;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsCopy;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.ContentsWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins an avenant: makes its working copy, with all that is carried over and none of the news.
@Component
public class AmendmentPreparation {

    private final JdbcClient jdbc;
    private final ContentsReader reader;
    private final ContentsWriter writer;
    private final WorkingCopies copies;
    private final Clock clock;

    AmendmentPreparation(
            JdbcClient jdbc, ContentsReader reader, ContentsWriter writer, WorkingCopies copies, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
        this.copies = copies;
        this.clock = clock;
    }

    /// @return its slot
    /// @throws IllegalStateException when the convention is not signed and open: no page offers it then
    @Transactional
    public int prepare(Convention convention, String title, String summary, PersonId by) {
        if (convention.status() != Convention.Status.SIGNED) {
            throw new IllegalStateException("Convention " + convention.slug() + " is not signed and open");
        }
        lock(convention.id());
        int slot = next(convention.id(), "slot", "");
        var id = new AmendmentId(UUID.randomUUID());
        jdbc.sql("""
                        insert into convention.amendment (id, convention_id, slot, number, title, summary, prepared_by, prepared_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), convention.id().value(), slot)
                .params(next(convention.id(), "number", "and status <> 'abandoned'"), title, summary, by.value())
                .param(Timestamp.from(clock.instant()))
                .update();
        copy(convention, id, convention.slug() + "-avenant-" + slot);
        return slot;
    }

    private void copy(Convention convention, AmendmentId amendment, String slug) {
        Contents base = reader.readStanding(convention.id(), ContentUse.CARRIED);
        ContentsCopy copy = ContentsCopy.of(base);
        var id = new ConventionId(
                Objects.requireNonNull(copy.ids().get(convention.id().value())));
        writer.add(
                id,
                copy.contents()
                        .each((table, row) ->
                                Optional.of(table.equals(Contents.CONVENTION) ? row.with("slug", slug) : row)));
        copies.add(id, convention.id(), amendment, base, copy.ids());
    }

    // Two who begin one at the same time get two numbers.
    private void lock(ConventionId convention) {
        jdbc.sql("select id from convention.convention where id = ? for update")
                .param(convention.value())
                .query(UUID.class)
                .single();
    }

    private int next(ConventionId convention, String column, String condition) {
        return jdbc.sql("select coalesce(max(%s), 0) + 1 from convention.amendment where convention_id = ? %s"
                        .formatted(column, condition))
                .param(convention.value())
                .query(Integer.class)
                .single();
    }
}

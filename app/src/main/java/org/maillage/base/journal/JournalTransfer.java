package org.maillage.base.journal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The history of one convention, on its way to another instance or back from one.
@Component
public class JournalTransfer {

    private static final int ROWS_A_FETCH = 500;

    /// Above any transaction of this database: what was done elsewhere is never read together with what is done here.
    public static final long ELSEWHERE = 1L << 62;

    private final JdbcClient jdbc;

    JournalTransfer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The entries as JSON objects with their ids, the first made first; to be read in a transaction, and closed.
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<String> read(UUID convention) {
        return jdbc
                .sql("""
                        select to_jsonb(e) - 'convention_id' from journal.entry e
                        where convention_id = ? order by id
                        """)
                .withFetchSize(ROWS_A_FETCH)
                .param(convention)
                .query((row, number) -> row.getString(1))
                .stream()
                .map(Objects::requireNonNull);
    }

    /// From here to [#tellAgain()], the rows added to that convention make no entries of their own.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveOutAdditionsTo(UUID convention) {
        set(convention.toString());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAgain() {
        set("");
    }

    /// Adds entries as [#read] gave them, in their order and under ids of their own.
    ///
    /// @param entries a JSON array; each `batch` a whole number from 0
    /// @param arrival tells this history from others that came
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(UUID convention, String entries, int arrival) {
        jdbc.sql("""
                        insert into journal.entry (%1$s, batch, convention_id)
                        select %1$s, cast(cast(:first + batch_number as text) as xid8), :convention
                        from (select r.*, cast(e.one ->> 'batch' as bigint) as batch_number, e.rank
                              from jsonb_array_elements(cast(:entries as jsonb)) with ordinality e (one, rank),
                                jsonb_populate_record(null::journal.entry, e.one - 'batch') r) entry
                        order by rank
                        """.formatted(String.join(", ", columns())))
                .param("first", ELSEWHERE + ((long) arrival << 30))
                .param("convention", convention)
                .param("entries", entries)
                .update();
    }

    /// Who changed something in a convention after it came, the latest first; nobody, when all that was done here was
    /// done at once.
    public Optional<String> findChangeSince(UUID convention) {
        return jdbc.sql("""
                        select actor_name from journal.entry here
                        where convention_id = :convention and batch < cast(:first as xid8) and exists (
                          select from journal.entry sooner
                          where sooner.convention_id = :convention and sooner.batch < here.batch)
                        order by id desc limit 1
                        """)
                .param("convention", convention)
                .param("first", Long.toString(ELSEWHERE))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .optional();
    }

    /// Forgets the history of a convention that is removed as though it had never come.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID convention) {
        jdbc.sql("delete from journal.entry where convention_id = ?")
                .param(convention)
                .update();
    }

    private List<String> columns() {
        return jdbc.sql("""
                        select attname from pg_attribute
                        where attrelid = 'journal.entry'::regclass and attnum > 0 and not attisdropped
                          and attname not in ('id', 'batch', 'convention_id')
                        order by attnum
                        """).query((row, number) -> row.getString(1)).list();
    }

    private void set(String value) {
        jdbc.sql("select set_config('maillage.brought_back', ?, true)")
                .param(value)
                .query(String.class)
                .single();
    }
}

package org.maillage.convention.snapshots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The frozen states of conventions. Each holds all of the convention, whoever froze it: what its reader may not see is
/// taken out when it is read ([org.maillage.convention.contents.SightedContents]).
@Repository
public class Snapshots {

    public static final int LONGEST_NAME = 120;

    private static final String SELECT = """
            select s.id, s.kind, s.name, s.comment, s.taken_at, s.version,
              coalesce(trim(p.given_name || ' ' || p.family_name), :house) as taken_by
            from convention.snapshot s left join accounts.person p on p.id = s.taken_by
            where s.convention_id = :convention and s.deleted_at is null
            """;

    private final JdbcClient jdbc;
    private final ContentsReader reader;
    private final ContentsFormat format;
    private final Journal journal;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, ContentsReader reader, ContentsFormat format, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.format = format;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps the convention as it stands.
    ///
    /// @param by null when the house does it by itself
    @Transactional
    public SnapshotId freeze(
            ConventionId convention, SnapshotKind kind, String name, String comment, @Nullable PersonId by) {
        var id = new SnapshotId(UUID.randomUUID());
        String document = format.write(reader.readStanding(convention, ContentUse.FROZEN));
        jdbc.sql("""
                        insert into convention.snapshot (id, convention_id, kind, name, comment, taken_at, taken_by, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), convention.value(), kind.code(), name, comment)
                .param(Timestamp.from(clock.instant()))
                .param(by == null ? null : by.value())
                .param(Compression.compress(document))
                .update();
        return id;
    }

    /// The latest first.
    public List<Snapshot> listOf(ConventionId convention) {
        return jdbc.sql(SELECT + "order by s.taken_at desc, s.name")
                .param("convention", convention.value())
                .param("house", Actor.HOUSE.name())
                .query(Snapshots::snapshot)
                .list();
    }

    public Optional<Snapshot> find(ConventionId convention, SnapshotId id) {
        return jdbc.sql(SELECT + "and s.id = :id")
                .param("convention", convention.value())
                .param("house", Actor.HOUSE.name())
                .param("id", id.value())
                .query(Snapshots::snapshot)
                .optional();
    }

    public boolean isNameTaken(ConventionId convention, String name) {
        return jdbc.sql("""
                        select exists (select from convention.snapshot
                          where convention_id = ? and deleted_at is null and lower(name) = lower(?))
                        """)
                .params(convention.value(), name)
                .query(Boolean.class)
                .single();
    }

    /// All it holds, whoever may see it.
    public Contents read(ConventionId convention, SnapshotId id) {
        byte[] content = jdbc.sql(
                        "select content from convention.snapshot where convention_id = ? and id = ? and deleted_at is null")
                .params(convention.value(), id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> NotFound.of("Snapshot", id.value()));
        return format.read(Compression.expand(content));
    }

    /// Only one that somebody named; it can come back.
    @Transactional
    public Saved remove(ConventionId convention, SnapshotId id, int version) {
        int rows = jdbc.sql("""
                        update convention.snapshot set deleted_at = ?, version = version + 1
                        where convention_id = ? and id = ? and version = ? and kind = 'named' and deleted_at is null
                        """)
                .param(Timestamp.from(clock.instant()))
                .params(convention.value(), id.value(), version)
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(id.value());
    }

    @Transactional
    public void restore(ConventionId convention, SnapshotId id) {
        int rows = jdbc.sql("""
                        update convention.snapshot set deleted_at = null, version = version + 1
                        where convention_id = ? and id = ? and deleted_at is not null
                        """).params(convention.value(), id.value()).update();
        if (rows == 0 && find(convention, id).isEmpty()) {
            throw NotFound.of("Snapshot", id.value());
        }
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                new SnapshotId(row.getObject("id", UUID.class)),
                SnapshotKind.ofCode(row.getString("kind")),
                row.getString("name"),
                row.getString("comment"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                row.getInt("version"));
    }
}

package org.maillage.convention.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The avenants of conventions, and the verbs that neither copy nor write the plan.
@Repository
public class Amendments {

    private static final Saved NOT_OPEN = new Saved.Refused("", "Cet avenant n’est plus en préparation.");

    private final JdbcClient jdbc;
    private final Journal journal;

    Amendments(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /// The latest first.
    public List<Amendment> listOf(ConventionId convention) {
        Map<AmendmentId, List<Deliberation>> decided = deliberations(convention);
        return jdbc.sql("""
                        select a.*, c.slug as copy from convention.amendment a
                          left join convention.amendment_copy w on w.amendment_id = a.id
                          left join convention.convention c on c.id = w.copy_id
                        where a.convention_id = ? order by a.slot desc
                        """)
                .param(convention.value())
                .query((row, number) -> amendment(row, decided))
                .list();
    }

    public Amendment getAmendment(ConventionId convention, int slot) {
        return listOf(convention).stream()
                .filter(one -> one.slot() == slot)
                .findFirst()
                .orElseThrow(() -> NotFound.of("Amendment", slot));
    }

    /// Says anew what it is about, over the version that was read.
    @Transactional
    public Saved describe(ConventionId convention, Amendment amendment, String title, String summary) {
        return moved(
                amendment,
                jdbc.sql("""
                        update convention.amendment set title = ?, summary = ?, version = version + 1
                        where convention_id = ? and id = ? and version = ? and status = 'preparation'
                        """)
                        .params(title, summary)
                        .params(convention.value(), amendment.id().value(), amendment.version())
                        .update());
    }

    /// Its copy is kept, hidden.
    @Transactional
    public Saved abandon(ConventionId convention, Amendment amendment) {
        if (!amendment.isOpen()) {
            return NOT_OPEN;
        }
        return moved(
                amendment,
                jdbc.sql("""
                        update convention.amendment set status = 'abandoned', version = version + 1
                        where convention_id = ? and id = ? and version = ? and status = 'preparation'
                        """)
                        .params(convention.value(), amendment.id().value(), amendment.version())
                        .update());
    }

    /// Takes up again one that was abandoned, under its number or the next free one.
    @Transactional
    public Saved resume(ConventionId convention, Amendment amendment) {
        jdbc.sql("select from convention.convention where id = ? for update")
                .param(convention.value())
                .query((row, number) -> number)
                .list();
        return moved(
                amendment,
                jdbc.sql("""
                        update convention.amendment a set status = 'preparation', version = version + 1,
                          number = case when exists (select from convention.amendment o where o.convention_id = a.convention_id
                                     and o.number = a.number and o.status <> 'abandoned')
                            then (select max(o.number) + 1 from convention.amendment o
                                  where o.convention_id = a.convention_id and o.status <> 'abandoned')
                            else a.number end
                        where convention_id = ? and id = ? and version = ? and status = 'abandoned'
                        """)
                        .params(convention.value(), amendment.id().value(), amendment.version())
                        .update());
    }

    private Saved moved(Amendment amendment, int rows) {
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(amendment.id().value());
    }

    private Map<AmendmentId, List<Deliberation>> deliberations(ConventionId convention) {
        record Decided(AmendmentId amendment, Deliberation deliberation) {}
        return jdbc
                .sql("""
                        select amendment_id, organisation_id, reference, decided_on from convention.amendment_deliberation
                        where convention_id = ? order by decided_on, reference, organisation_id
                        """)
                .param(convention.value())
                .query((row, number) -> new Decided(
                        new AmendmentId(row.getObject(1, UUID.class)),
                        new Deliberation(
                                new OrganisationId(row.getObject(2, UUID.class)),
                                row.getString(3),
                                row.getObject(4, LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Decided::amendment, Collectors.mapping(Decided::deliberation, Collectors.toList())));
    }

    private static Amendment amendment(ResultSet row, Map<AmendmentId, List<Deliberation>> decided)
            throws SQLException {
        var id = new AmendmentId(row.getObject("id", UUID.class));
        return new Amendment(
                id,
                row.getInt("slot"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("summary"),
                AmendmentStatus.ofCode(row.getString("status")),
                row.getString("copy"),
                row.getObject("adopted_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                snapshot(row, "before_id"),
                snapshot(row, "after_id"),
                decided.getOrDefault(id, List.of()),
                row.getInt("version"));
    }

    private static @Nullable SnapshotId snapshot(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class))
                .map(SnapshotId::new)
                .orElse(null);
    }
}

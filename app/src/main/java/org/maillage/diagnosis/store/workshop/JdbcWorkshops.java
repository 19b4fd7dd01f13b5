package org.maillage.diagnosis.store.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopDraft;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcWorkshops implements Workshops {

    private static final String ASSIGNMENTS = """
            title = :title, question = :question, theme_id = cast(:theme as uuid), area_id = cast(:area as uuid),
            moderated = :moderated
            """;

    private final JdbcClient jdbc;
    private final WorkshopReader reader;
    private final WorkshopRows rows;
    private final WorkshopRules rules;
    private final Votes votes;
    private final Clock clock;

    JdbcWorkshops(
            JdbcClient jdbc, WorkshopReader reader, WorkshopRows rows, WorkshopRules rules, Votes votes, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.rows = rows;
        this.rules = rules;
        this.votes = votes;
        this.clock = clock;
    }

    @Override
    public List<Line> list(ConventionId convention) {
        return reader.list(convention);
    }

    @Override
    public Optional<Workshop> findWorkshop(ConventionId convention, WorkshopId workshop) {
        return reader.find(convention, workshop, "w.deleted_at is null");
    }

    @Override
    public Optional<Workshop> findWorkshopOrRemoved(ConventionId convention, WorkshopId workshop) {
        return reader.find(convention, workshop, "true");
    }

    @Override
    @Transactional
    public Saved create(ConventionId convention, WorkshopId workshop, @Nullable PersonId by, WorkshopDraft draft) {
        return rules.refusal(convention, draft).orElseGet(() -> {
            jdbc.sql("""
                            insert into diagnosis.workshop (id, convention_id, title, question, theme_id, area_id, moderated,
                              created_by)
                            values (:id, :convention, :title, :question, cast(:theme as uuid), cast(:area as uuid),
                              :moderated, cast(:by as uuid))
                            """)
                    .param("id", workshop.value())
                    .param("convention", convention.value())
                    .param("by", by == null ? null : by.value())
                    .params(values(draft))
                    .update();
            rows.giveCode(workshop);
            return Saved.DONE;
        });
    }

    @Override
    @Transactional
    public Saved save(ConventionId convention, WorkshopId workshop, int version, WorkshopDraft draft) {
        return rules.refusal(convention, draft)
                .orElseGet(() -> rows.change(convention, workshop, version, ASSIGNMENTS, values(draft)));
    }

    @Override
    @Transactional
    public Saved startProposing(ConventionId convention, WorkshopId workshop) {
        Saved moved = rows.move(convention, workshop, Stage.PROPOSING, Stage.PREPARED, Stage.RANKING);
        if (moved instanceof Saved.Done) {
            rows.giveCode(workshop);
            jdbc.sql("update diagnosis.workshop set opened_at = coalesce(opened_at, ?) where id = ?")
                    .params(OffsetDateTime.now(clock), workshop.value())
                    .update();
        }
        return moved;
    }

    @Override
    @Transactional
    public Saved startRanking(ConventionId convention, WorkshopId workshop) {
        return rows.move(convention, workshop, Stage.RANKING, Stage.PROPOSING);
    }

    @Override
    @Transactional
    public Saved close(ConventionId convention, WorkshopId workshop) {
        Saved moved = rows.move(convention, workshop, Stage.CLOSED, Stage.PROPOSING, Stage.RANKING);
        if (moved instanceof Saved.Done) {
            votes.writeDownAndErase(workshop);
        }
        return moved;
    }

    @Override
    @Transactional
    public void closeForgotten() {
        OffsetDateTime today =
                LocalDate.now(clock).atStartOfDay(FrenchDates.PARIS).toOffsetDateTime();
        jdbc.sql("""
                        select id, convention_id from diagnosis.workshop
                        where stage in ('proposing', 'ranking') and opened_at < ? and deleted_at is null
                        """)
                .param(today)
                .query((row, number) -> Map.entry(
                        new ConventionId(row.getObject("convention_id", UUID.class)),
                        new WorkshopId(row.getObject("id", UUID.class))))
                .list()
                .forEach(forgotten -> close(forgotten.getKey(), forgotten.getValue()));
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, WorkshopId workshop, int version) {
        Map<String, Object> now = Map.of("now", OffsetDateTime.now(clock));
        return rows.change(convention, workshop, version, "deleted_at = :now", now);
    }

    @Override
    @Transactional
    public void restore(ConventionId convention, WorkshopId workshop) {
        rows.requireHere(convention, workshop);
        jdbc.sql("""
                        update diagnosis.workshop set deleted_at = null, version = version + 1
                        where id = ? and deleted_at is not null
                        """).param(workshop.value()).update();
    }

    private static Map<String, @Nullable Object> values(WorkshopDraft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", draft.title().strip());
        values.put("question", draft.question().strip());
        values.put("theme", draft.theme() == null ? null : draft.theme().value());
        values.put("area", draft.area() == null ? null : draft.area().value());
        values.put("moderated", draft.moderated());
        return values;
    }
}

package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryKind;
import org.maillage.base.diary.DiaryReader;
import org.maillage.base.diary.DiarySource;
import org.maillage.plan.ActionName;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dates of the plan: when actions begin and end, when steps are due and done, when news was given.
///
/// An action of three years gives its first day and its last, never a bar across three years of months. What an
/// abandoned action still had ahead of it is expected of nobody. The business of somebody is what they are named on or
/// follow, and what their organisation leads.
@Component
@Order(1)
class PlanDiary implements DiarySource {

    private static final DiaryKind ACTIONS = new DiaryKind("actions", "Débuts et fins d’actions");
    private static final DiaryKind STEPS = new DiaryKind("etapes", "Étapes");
    private static final DiaryKind NEWS = new DiaryKind("nouvelles", "Nouvelles");

    private static final int LONGEST = 280;

    /// Actions `seen`, with whether they are the reader's business.
    private static final String SEEN = """
            seen as (
              select * from (
                select a.id, a.convention_id, a.code, a.title, a.progress, a.starts_on, a.ends_on, a.version,
                  exists (select from plan.action_person ap where ap.action_id = a.id and ap.person_id = :person)
                  or exists (select from plan.follower f where f.action_id = a.id and f.person_id = :person)
                  or exists (select from plan.action_organisation ao where ao.action_id = a.id
                    and ao.role in ('pilot', 'copilot') and ao.organisation_id = cast(:organisation as uuid)) as concerning
                from plan.action a %s
                where a.deleted_at is null) one
              where concerning or not :concerningOnly)""".formatted(Sights.join("a"));

    // The changes of a step are journaled with those of its action; a note has its own, and says the title of the
    // action.
    private static final String DATES = """
            dates as (
              select 'action-start' as date, id, id as action_id, id as subject_id, starts_on as day, '' as words,
                0 as version
              from seen where progress <> 'abandoned' and starts_on is distinct from ends_on
              union all
              select 'action-end', id, id, id, ends_on, '', 0 from seen where progress <> 'abandoned'
              union all
              select case when s.done_on is null then 'step-due' else 'step-done' end, s.id, s.action_id, s.action_id,
                coalesce(s.done_on, s.due_on), s.title, s.version
              from plan.step s join seen on seen.id = s.action_id
              where s.deleted_at is null and (s.done_on is not null or seen.progress <> 'abandoned')
              union all
              select 'note', n.id, n.action_id, n.id, n.written_on, n.body, n.version
              from plan.note n join seen on seen.id = n.action_id %s
              where n.deleted_at is null)""".formatted(Sights.join("n"));

    private static final String ENTRIES = """
            with %s, %s, %s
            select dates.date, dates.id, dates.day, dates.words, dates.version + seen.version as revision,
              seen.convention_id, seen.code, seen.title, seen.concerning, seen.starts_on = seen.ends_on as single,
              greatest(
                (select e.at from journal.entry e where e.subject_id = dates.subject_id order by e.id desc limit 1),
                (select e.at from journal.entry e where e.subject_id = seen.id order by e.id desc limit 1)) as changed_at
            from dates join seen on seen.id = dates.action_id
            where dates.day >= :from
            order by dates.day, length(seen.code), seen.code, dates.id
            """.formatted(Sights.MINE, SEEN, DATES);

    private final JdbcClient jdbc;

    PlanDiary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DiaryKind> kinds() {
        return List.of(ACTIONS, STEPS, NEWS);
    }

    @Override
    public List<DiaryEntry> entriesOf(DiaryReader reader) {
        return jdbc.sql(ENTRIES)
                .params(reader.params())
                .query((row, number) -> entry(row))
                .list();
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        String date = row.getString("date");
        String action = row.getString("code") + " " + row.getString("title");
        String words = row.getString("words");
        String sheet = ActionName.pathOf(row.getString("code"));
        Told told = switch (date) {
            case "action-start" -> new Told(ACTIONS, "Début", action, "", sheet);
            case "action-end" ->
                new Told(ACTIONS, row.getBoolean("single") ? "Jour de l’action" : "Fin", action, "", sheet);
            case "step-due" -> new Told(STEPS, "Étape à faire", words, action, sheet + "/etapes");
            case "step-done" -> new Told(STEPS, "Étape faite", words, action, sheet + "/etapes");
            default -> new Told(NEWS, "Nouvelle", action, shortened(words), sheet);
        };
        return new DiaryEntry(
                row.getObject("convention_id", UUID.class),
                told.kind().key(),
                date + "-" + row.getString("id"),
                row.getObject("day", LocalDate.class),
                told.label(),
                told.title(),
                told.words(),
                told.path(),
                row.getBoolean("concerning"),
                revision(row));
    }

    private record Told(DiaryKind kind, String label, String title, String words, String path) {}

    private static DiaryEntry.Revision revision(ResultSet row) throws SQLException {
        OffsetDateTime changedAt = row.getObject("changed_at", OffsetDateTime.class);
        return new DiaryEntry.Revision(row.getInt("revision"), changedAt == null ? null : changedAt.toInstant());
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}

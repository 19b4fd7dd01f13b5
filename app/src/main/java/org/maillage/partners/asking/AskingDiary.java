package org.maillage.partners.asking;

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
import org.maillage.partners.CampaignId;
import org.maillage.plan.ActionName;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The days by which answers are expected: of me, action by action; and, for who coordinates, of everybody together.
@Component
@Order(2)
class AskingDiary implements DiarySource {

    private static final DiaryKind ANSWERS = new DiaryKind("reponses", "Réponses attendues");

    private static final String ENTRIES = """
            with %s,
            asked as (
              select r.id, r.campaign_id, r.person_id, r.answered_at, r.ended_at, a.code, a.title as action, a.version,
                mine.coordinator, %s as state
              from partners.request r
                join plan.action a on a.id = r.action_id and a.deleted_at is null
                %s),
            dates as (
              select 'answer' as date, id, campaign_id, code, action, 1 as waiting, version as revision,
                null::timestamptz as changed_at, true as concerning
              from asked where person_id = :person and state in ('asked', 'opened')
              union all
              select 'campaign', asked.campaign_id, asked.campaign_id, null, null,
                count(*) filter (where state in ('asked', 'opened')),
                count(*) filter (where state not in ('asked', 'opened')),
                max(greatest(answered_at, ended_at)), bool_or(c.asked_by = :person)
              from asked join partners.campaign c on c.id = asked.campaign_id
              where coordinator group by asked.campaign_id)
            select dates.*, c.convention_id, c.title, c.answer_by, greatest(c.asked_at, dates.changed_at) as told_at,
              trim(asker.given_name || ' ' || asker.family_name) as asker
            from dates
              join partners.campaign c on c.id = dates.campaign_id
              join convention.convention v on v.id = c.convention_id and v.status <> 'closed'
              join accounts.person asker on asker.id = c.asked_by
            where dates.waiting > 0 and c.answer_by >= :from and (dates.concerning or not :concerningOnly)
            order by c.answer_by, c.asked_at, length(dates.code), dates.code, dates.id
            """.formatted(Sights.MINE, Campaigns.STATE, Sights.join("a"));

    private final JdbcClient jdbc;

    AskingDiary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DiaryKind> kinds() {
        return List.of(ANSWERS);
    }

    @Override
    public List<DiaryEntry> entriesOf(DiaryReader reader) {
        return jdbc.sql(ENTRIES)
                .params(reader.params())
                .query((row, number) -> row.getString("code") == null ? ofAll(row) : ofMe(row))
                .list();
    }

    private static DiaryEntry ofMe(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return entry(
                row,
                "Réponse attendue de moi",
                code + " " + row.getString("action"),
                row.getString("asker") + " demande de vos nouvelles\u00a0: «\u00a0" + row.getString("title")
                        + "\u00a0»",
                ActionName.pathOf(code));
    }

    private static DiaryEntry ofAll(ResultSet row) throws SQLException {
        int waiting = row.getInt("waiting");
        return entry(
                row,
                "Réponses attendues",
                row.getString("title"),
                waiting + "\u00a0" + (waiting == 1 ? "réponse manque" : "réponses manquent"),
                Campaign.pathOf(new CampaignId(row.getObject("id", UUID.class))));
    }

    private static DiaryEntry entry(ResultSet row, String label, String title, String words, String path)
            throws SQLException {
        return new DiaryEntry(
                row.getObject("convention_id", UUID.class),
                ANSWERS.key(),
                row.getString("date") + "-" + row.getString("id"),
                row.getObject("answer_by", LocalDate.class),
                label,
                title,
                words,
                path,
                row.getBoolean("concerning"),
                new DiaryEntry.Revision(
                        row.getInt("revision"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()));
    }
}

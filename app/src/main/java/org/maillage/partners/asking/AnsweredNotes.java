package org.maillage.partners.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.partners.CampaignId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.Mood;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The notes that came in answer to a campaign.
@Repository
public class AnsweredNotes {

    private static final String NOTES = """
            select n.body, n.mood, n.written_on, trim(p.given_name || ' ' || p.family_name) as author,
              a.id, a.code, a.title
            from partners.request_note rn
              join partners.request r on r.id = rn.request_id
              join plan.note n on n.id = rn.note_id and n.deleted_at is null
              join plan.action a on a.id = n.action_id and a.deleted_at is null
              join accounts.person p on p.id = r.person_id
            where r.convention_id = :convention and r.campaign_id = :campaign and %s and %s
            order by n.number desc
            """.formatted(Sight.condition("n"), Sight.condition("a"));

    private final JdbcClient jdbc;

    AnsweredNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Answered(ActionName action, @Nullable Mood mood, String body, String author, LocalDate on) {}

    /// The latest first.
    public List<Answered> listOf(ConventionId convention, Sight sight, CampaignId campaign) {
        return jdbc.sql(NOTES)
                .param("convention", convention.value())
                .param("campaign", campaign.value())
                .params(sight.params())
                .query((row, number) -> new Answered(
                        new ActionName(
                                new ActionId(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                row.getString("title")),
                        mood(row.getString("mood")),
                        row.getString("body"),
                        row.getString("author"),
                        row.getObject("written_on", LocalDate.class)))
                .list();
    }

    private static @Nullable Mood mood(@Nullable String code) {
        return code == null ? null : Mood.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.maillage.directory.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Campaigns whose day has passed while organisations have said nothing, and sheets said to be gone about which nothing
/// is decided: told to the coordination.
@Component
@Order(8)
class ReviewAttention implements AttentionSource {

    private static final AttentionCause SILENT = new AttentionCause(
            "review-silent",
            AttentionCause.Severity.WATCH,
            "review",
            "campagne de mise à jour de l’annuaire restée sans réponse",
            "campagnes de mise à jour de l’annuaire restées sans réponse",
            "La date de réponse est passée et des organisations se taisent\u00a0: relancer, ou clore la campagne.",
            Worsening.after(15, "l’attente"));

    private static final AttentionCause GONE = new AttentionCause(
            "review-gone",
            AttentionCause.Severity.WATCH,
            "review",
            "campagne avec des retraits à décider",
            "campagnes avec des retraits à décider",
            "Qui tient ces fiches dit que ces lieux ou services n’existent plus\u00a0: les retirer, ou les garder.",
            Worsening.after(15, "l’attente"));

    private static final String FOUND = """
            with %s,
            standing as (
              select r.id, r.convention_id, r.title, r.answer_by,
                r.closed_at is null and r.answer_by < :today as late,
                (select count(*) from directory.review_ask a
                  where a.review_id = r.id and a.ended_at is null
                    and not exists (select from directory.review_sheet s where s.ask_id = a.id and s.answer is not null))
                  as silent,
                (select count(*) from directory.review_sheet s
                    join directory.review_ask a on a.id = s.ask_id
                    join directory.structure st on st.id = s.structure_id
                    left join directory.service sv on sv.id = s.service_id
                  where s.review_id = r.id and s.answer = 'gone' and s.kept_at is null and st.deleted_at is null
                    and sv.deleted_at is null and st.owner_id = a.organisation_id) as gone
              from directory.review r join mine on mine.convention_id = r.convention_id and mine.coordinator)
            select * from standing where (late and silent > 0) or gone > 0 order by answer_by, id
            """.formatted(Sights.MINE);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var grouping = new AttentionGrouping();
        jdbc.sql(FOUND)
                .params(sights.params())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    UUID convention = row.getObject("convention_id", UUID.class);
                    int silent = row.getBoolean("late") ? row.getInt("silent") : 0;
                    int gone = row.getInt("gone");
                    if (silent > 0) {
                        grouping.add(
                                convention,
                                SILENT,
                                point(row, silent, "organisation sans réponse", "organisations sans réponse"));
                    }
                    if (gone > 0) {
                        grouping.add(convention, GONE, point(row, gone, "retrait proposé", "retraits proposés"));
                    }
                });
        return grouping.groups(cause -> Review.PATH);
    }

    private static AttentionPoint point(ResultSet row, int count, String one, String many) throws SQLException {
        var id = new ReviewId(row.getObject("id", UUID.class));
        return new AttentionPoint(
                id.value(),
                "",
                "«\u00a0" + row.getString("title") + "\u00a0»\u00a0: " + count + "\u00a0" + (count == 1 ? one : many),
                Review.pathOf(id),
                row.getObject("answer_by", LocalDate.class),
                "",
                0,
                null);
    }
}

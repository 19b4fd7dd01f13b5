package org.maillage.partners.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionCause.Severity;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.maillage.partners.CampaignId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Campaigns whose day has passed while some have not answered: the latest of each convention.
@Component
@Order(3)
class AskingAttention implements AttentionSource {

    private static final String LATE = """
            with %s,
            asked as (
              select r.campaign_id, %s as state from partners.request r
                join plan.action a on a.id = r.action_id and a.deleted_at is null
                %s
              where mine.coordinator)
            select distinct on (c.convention_id) c.convention_id, c.id, c.title, c.answer_by, count(*) as waiting
            from asked join partners.campaign c on c.id = asked.campaign_id
            where asked.state in ('asked', 'opened') and c.answer_by < :today
            group by c.id order by c.convention_id, c.asked_at desc, c.id
            """.formatted(Sights.MINE, Campaigns.STATE, Sights.join("a"));

    private static final AttentionCause UNANSWERED = new AttentionCause(
            "campaign-unanswered",
            Severity.WATCH,
            "campaign",
            "demande de nouvelles restée sans réponse",
            "demandes de nouvelles restées sans réponse",
            "La date de réponse est passée\u00a0: relancer, ou clore.",
            Worsening.after(15, "l’attente"));

    private final JdbcClient jdbc;
    private final Clock clock;

    AskingAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var groups = new HashMap<UUID, List<AttentionGroup>>();
        jdbc.sql(LATE)
                .params(sights.params())
                .param("today", LocalDate.now(clock))
                .query((ResultSet row) -> {
                    AttentionPoint point = point(row);
                    groups.put(
                            row.getObject("convention_id", UUID.class),
                            List.of(new AttentionGroup(UNANSWERED, point.path(), List.of(point))));
                });
        return groups;
    }

    private static AttentionPoint point(ResultSet row) throws SQLException {
        var id = new CampaignId(row.getObject("id", UUID.class));
        int waiting = row.getInt("waiting");
        return new AttentionPoint(
                id.value(),
                "",
                "«\u00a0" + row.getString("title") + "\u00a0»\u00a0: " + waiting + "\u00a0"
                        + (waiting == 1 ? "demande sans réponse" : "demandes sans réponse"),
                Campaign.pathOf(id),
                row.getObject("answer_by", LocalDate.class),
                "",
                0,
                null);
    }
}

package org.maillage.partners.asking;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.partners.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Campaigns whose day has passed while some have not answered: the latest of each convention.
@Component
class AskingAttention implements AttentionSource {

    private static final String LATE = """
            with %s,
            asked as (
              select r.campaign_id, %s as state from partners.request r
                join plan.action a on a.id = r.action_id and a.deleted_at is null
                %s
              where mine.coordinator)
            select distinct on (c.convention_id) c.convention_id, c.id, c.title, count(*) as waiting
            from asked join partners.campaign c on c.id = asked.campaign_id
            where asked.state in ('asked', 'opened') and c.answer_by < :today
            group by c.id order by c.convention_id, c.asked_at desc, c.id
            """.formatted(Sights.MINE, Campaigns.STATE, Sights.join("a"));

    private final JdbcClient jdbc;
    private final Clock clock;

    AskingAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionPoint>> pointsOf(Sights sights) {
        var points = new HashMap<UUID, List<AttentionPoint>>();
        jdbc.sql(LATE)
                .params(sights.params())
                .param("today", LocalDate.now(clock))
                .query((ResultSet row) -> {
                    var id = new CampaignId(row.getObject("id", UUID.class));
                    points.put(
                            row.getObject("convention_id", UUID.class),
                            List.of(point(id, row.getString("title"), row.getInt("waiting"))));
                });
        return points;
    }

    private static AttentionPoint point(CampaignId campaign, String title, int waiting) {
        return new AttentionPoint(
                AttentionPoint.Severity.WATCH,
                waiting + "\u00a0" + (waiting == 1 ? "demande sans réponse" : "demandes sans réponse"),
                "«\u00a0" + title + "\u00a0»\u00a0: la date de réponse est passée.",
                waiting,
                Campaign.pathOf(campaign));
    }
}

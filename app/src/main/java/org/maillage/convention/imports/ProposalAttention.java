package org.maillage.convention.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What partners proposed and nobody has answered.
@Component
class ProposalAttention implements AttentionSource {

    private static final String WAITING = """
            with %s
            select f.convention_id, count(*) as waiting from intake.file f %s
            where f.proposed and f.stage in ('received', 'staged') and mine.coordinator
            group by f.convention_id
            """.formatted(Sights.MINE, Sights.join("f"));

    private final JdbcClient jdbc;

    ProposalAttention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<AttentionPoint>> pointsOf(Sights sights) {
        var points = new HashMap<UUID, List<AttentionPoint>>();
        jdbc.sql(WAITING).params(sights.params()).query(row -> {
            points.put(row.getObject("convention_id", UUID.class), List.of(point(row.getInt("waiting"))));
        });
        return points;
    }

    private static AttentionPoint point(int waiting) {
        return new AttentionPoint(
                AttentionPoint.Severity.WATCH,
                waiting + "\u00a0" + (waiting == 1 ? "fiche renvoyée à lire" : "fiches renvoyées à lire"),
                "Des partenaires attendent une réponse.",
                waiting,
                "/imports");
    }
}

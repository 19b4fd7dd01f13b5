package org.maillage.convention.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionCause.Severity;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What partners proposed and nobody has answered, and the files somebody began to import and left there.
@Component
@Order(4)
class ProposalAttention implements AttentionSource {

    private static final int FORGOTTEN_DAYS = 7;

    private static final String WAITING = """
            with %s
            select f.convention_id, f.id, f.file_name, f.proposed,
              cast(f.received_at at time zone 'Europe/Paris' as date) as received_on
            from intake.file f %s
            where f.stage in ('received', 'staged') and mine.coordinator and (f.proposed
              or cast(f.received_at at time zone 'Europe/Paris' as date) <= :forgotten)
            order by not f.proposed, f.received_at, f.id
            """.formatted(Sights.MINE, Sights.join("f"));

    private static final AttentionCause PROPOSED = new AttentionCause(
            "import-proposed",
            Severity.WATCH,
            "import",
            "fiche renvoyée à lire",
            "fiches renvoyées à lire",
            "Des partenaires attendent une réponse.",
            Worsening.after(15, "l’attente"));

    private static final AttentionCause UNFINISHED = new AttentionCause(
            "import-unfinished",
            Severity.WATCH,
            "import",
            "import resté en chemin",
            "imports restés en chemin",
            "Déposés il y a plus d’une semaine, et rien n’en est dans le plan\u00a0: à finir, ou à acquitter s’il ne sert plus.",
            Worsening.NONE);

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var found = new AttentionGrouping();
        jdbc.sql(WAITING)
                .params(sights.params())
                .param("forgotten", LocalDate.now(clock).minusDays(FORGOTTEN_DAYS))
                .query((ResultSet row) -> found.add(
                        row.getObject("convention_id", UUID.class),
                        row.getBoolean("proposed") ? PROPOSED : UNFINISHED,
                        point(row)));
        return found.groups(cause -> "/imports");
    }

    private static AttentionPoint point(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new AttentionPoint(
                id,
                "",
                row.getString("file_name"),
                "/imports/" + id,
                row.getObject("received_on", LocalDate.class),
                "",
                0,
                null);
    }
}

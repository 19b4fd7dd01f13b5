package org.maillage.plan.renewal;

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
import org.maillage.site.FrenchDates;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Less than a year before a convention ends, what comes after it is everybody's business; the last quarter, it is
/// urgent.
@Component
@Order(2)
class RenewalAttention implements AttentionSource {

    private static final String PATH = "/reglages/renouvellement";
    private static final int MONTHS_BEFORE = 12;
    private static final int URGENT_MONTHS = 3;

    // In less than a year, in less than three months, over: each stage is worse than the one before.
    private static final Worsening STAGES = new Worsening(
            0,
            "Un point acquitté revient à la date choisie, trois mois avant l’échéance, puis le lendemain de celle-ci.");

    private static final String ENDING = """
            with %s
            select c.id, c.ends_on,
              (select count(*) from plan.enjeu e left join plan.enjeu_renewal r on r.enjeu_id = e.id
               where e.convention_id = c.id and e.deleted_at is null and r.choice is null)
              + (select count(*) from plan.action a %s left join plan.action_renewal r on r.action_id = a.id
                 where a.convention_id = c.id and a.deleted_at is null and r.choice is null) as open,
              exists (select from plan.renewal n where n.convention_id = c.id and n.next_id is not null) as prepared
            from mine m join convention.convention c on c.id = m.convention_id
            where c.status = 'signed' and c.ends_on < :until
              and not exists (select from convention.amendment_copy w where w.copy_id = c.id)
            """.formatted(Sights.MINE, Sights.join("a"));

    private final JdbcClient jdbc;
    private final Clock clock;

    RenewalAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        LocalDate today = LocalDate.now(clock);
        var groups = new HashMap<UUID, List<AttentionGroup>>();
        jdbc.sql(ENDING)
                .params(sights.params())
                .param("until", today.plusMonths(MONTHS_BEFORE))
                .query(row -> {
                    UUID convention = row.getObject("id", UUID.class);
                    LocalDate end = row.getObject("ends_on", LocalDate.class);
                    int open = row.getInt("open");
                    if (open > 0 || !row.getBoolean("prepared")) {
                        groups.put(convention, List.of(group(convention, end, today, open)));
                    }
                });
        return groups;
    }

    private static AttentionGroup group(UUID convention, LocalDate end, LocalDate today, int open) {
        String sentence = (end.isBefore(today) ? "La convention est finie depuis le " : "La convention finit le ")
                + FrenchDates.day(end) + "\u00a0: renouvellement";
        boolean urgent = end.isBefore(today.plusMonths(URGENT_MONTHS));
        int stage = end.isBefore(today) ? 2 : urgent ? 1 : 0;
        var point = new AttentionPoint(convention, "", sentence, PATH, null, "", stage, null);
        return new AttentionGroup(cause(urgent ? Severity.ACT : Severity.WATCH, open), PATH, List.of(point));
    }

    private static AttentionCause cause(Severity severity, int open) {
        String detail = open == 0
                ? "Tout est décidé\u00a0: la convention suivante peut être préparée."
                : open + "\u00a0" + (open > 1 ? "enjeux et actions" : "enjeu ou action")
                        + " à décider\u00a0: continuer, changer ou arrêter.";
        return new AttentionCause(
                "convention-ending",
                severity,
                "convention",
                "convention à renouveler",
                "conventions à renouveler",
                detail,
                STAGES);
    }
}

package org.maillage.diagnosis.dated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A diagnosis is refreshed each year: once the latest is older, somebody should look at what became of it.
@Component
@Order(3)
class DatedAttention implements AttentionSource {

    private static final String PATH = "/diagnostic/dates";
    private static final int YEARS = 1;

    // Another year without looking is worse.
    private static final AttentionCause AGED = new AttentionCause(
            "diagnosis-aged",
            AttentionCause.Severity.WATCH,
            "convention",
            "diagnostic à rafraîchir",
            "diagnostics à rafraîchir",
            "Le dernier diagnostic figé a plus d’un an\u00a0: reprenez les chiffres parus depuis, puis figez-en un nouveau.",
            new Worsening(
                    0, "Un point acquitté revient à la date choisie, puis chaque année sans nouveau diagnostic."));

    private static final String LATEST = """
            with %s
            select d.convention_id, max(d.taken_on) as taken_on
            from mine m join convention.convention c on c.id = m.convention_id
              join diagnosis.dated d on d.convention_id = c.id and d.deleted_at is null
            where c.status = 'signed' and not exists (select from convention.amendment_copy w where w.copy_id = c.id)
            group by 1 having max(d.taken_on) < :since
            """.formatted(Sights.MINE);

    private final JdbcClient jdbc;
    private final Clock clock;

    DatedAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        LocalDate today = LocalDate.now(clock);
        var groups = new HashMap<UUID, List<AttentionGroup>>();
        jdbc.sql(LATEST)
                .params(sights.params())
                .param("since", today.minusYears(YEARS))
                .query(row -> {
                    UUID convention = row.getObject("convention_id", UUID.class);
                    LocalDate due = row.getObject("taken_on", LocalDate.class).plusYears(YEARS);
                    int stage = due.until(today).getYears();
                    var point =
                            new AttentionPoint(convention, "", "Diagnostic à rafraîchir", PATH, due, "", stage, null);
                    groups.put(convention, List.of(new AttentionGroup(AGED, PATH, List.of(point))));
                });
        return groups;
    }
}

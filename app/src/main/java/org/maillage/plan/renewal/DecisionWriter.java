package org.maillage.plan.renewal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes decisions: one statement for the enjeux, one for the actions, whatever their number.
@Component
class DecisionWriter {

    private static final String WRITE = """
            insert into plan.%1$s_renewal (%1$s_id, convention_id, choice, reason, becomes_existing, decided_by, decided_at, version)
            select id, :convention, :choice, :reason, existing, :by, :at, 1
            from unnest(cast(:ids as uuid[]), cast(:existing as boolean[])) as line (id, existing) order by id
            on conflict (%1$s_id) do update set choice = excluded.choice, reason = excluded.reason,
              becomes_existing = excluded.becomes_existing, decided_by = excluded.decided_by,
              decided_at = excluded.decided_at, version = plan.%1$s_renewal.version + 1
            """;

    private static final String RESTORE = """
            update plan.%1$s_renewal
            set choice = ?, reason = ?, becomes_existing = ?, decided_by = ?, decided_at = ?, version = version + 1
            where %1$s_id = ? and convention_id = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Who decides in a convention waits for who decides there already: a decision takes some milliseconds, and a line
    /// that was never decided has no row to hold.
    void hold(ConventionId convention) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('renewal ' || :convention, 0))")
                .param("convention", convention.value().toString())
                .query(row -> {});
    }

    void write(Space space, Decision decision, List<RenewalLine> lines) {
        write(
                "enjeu",
                space,
                decision,
                lines.stream().filter(RenewalLine::isEnjeu).toList());
        write(
                "action",
                space,
                decision,
                lines.stream().filter(line -> !line.isEnjeu()).toList());
    }

    private void write(String kind, Space space, Decision decision, List<RenewalLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbc.sql(WRITE.formatted(kind))
                .param("convention", space.id().value())
                .param("choice", RenewalLines.code(decision.choice()))
                .param("reason", decision.reason())
                .param("by", space.member().person().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("ids", RenewalDecisions.ids(lines))
                .param("existing", existing(decision, lines))
                .update();
    }

    void restore(ConventionId convention, RenewalLine line, Deeds.Before before) {
        jdbc.sql(RESTORE.formatted(line.isEnjeu() ? "enjeu" : "action"))
                .param(RenewalLines.code(before.decision().choice()))
                .params(before.decision().reason(), before.decision().becomesExisting())
                .param(before.by())
                .param(before.at())
                .params(line.id(), convention.value())
                .update();
    }

    private static Boolean[] existing(Decision decision, List<RenewalLine> lines) {
        return lines.stream()
                .map(line -> line.fitting(decision).becomesExisting())
                .toArray(Boolean[]::new);
    }
}

package org.maillage.plan.renewal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what lines were before they were decided together. Who had decided them, and when, is kept with them: taking a
/// deed back decides nothing.
@Component
class Deeds {

    // Read again from the tables, so that it holds all of a line: who decided it as well.
    private static final String KEEP = """
            insert into plan.renewal_deed (id, convention_id, lines)
            select :deed, :convention, jsonb_agg(jsonb_build_object('id', line.id, 'version', line.version + 1,
              'choice', r.choice, 'reason', coalesce(r.reason, ''), 'existing', coalesce(r.becomes_existing, false),
              'by', r.decided_by, 'at', r.decided_at))
            from unnest(cast(:ids as uuid[]), cast(:versions as int[])) as line (id, version)
              left join (
                select action_id as id, choice, reason, becomes_existing, decided_by, decided_at
                from plan.action_renewal where convention_id = :convention
                union all
                select enjeu_id, choice, reason, becomes_existing, decided_by, decided_at
                from plan.enjeu_renewal where convention_id = :convention) r on r.id = line.id
            """;

    private static final String LINES = """
            select d.undone_at is not null as undone, line.*
            from plan.renewal_deed d, jsonb_to_recordset(d.lines)
              as line (id uuid, version int, choice text, reason text, existing boolean, by uuid, at timestamptz)
            where d.id = ? and d.convention_id = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param lines what each line was, by its id
    record Deed(DeedId id, boolean undone, Map<UUID, Before> lines) {}

    /// @param version of the line once it was decided
    /// @param by who had decided it before, or null
    record Before(
            int version,
            Decision decision,
            @Nullable UUID by,
            @Nullable OffsetDateTime at) {}

    DeedId keep(ConventionId convention, List<RenewalLine> lines) {
        var id = new DeedId(UUID.randomUUID());
        jdbc.sql(KEEP)
                .param("deed", id.value())
                .param("convention", convention.value())
                .param("ids", RenewalDecisions.ids(lines))
                .param("versions", lines.stream().map(RenewalLine::version).toArray(Integer[]::new))
                .update();
        return id;
    }

    Optional<Deed> find(ConventionId convention, DeedId id) {
        List<Line> lines = jdbc.sql(LINES)
                .params(id.value(), convention.value())
                .query((row, number) -> new Line(
                        row.getBoolean("undone"),
                        row.getObject("id", UUID.class),
                        new Before(
                                row.getInt("version"),
                                decision(row.getString("choice"), row.getString("reason"), row.getBoolean("existing")),
                                row.getObject("by", UUID.class),
                                row.getObject("at", OffsetDateTime.class))))
                .list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deed(
                        id,
                        lines.getFirst().undone(),
                        lines.stream().collect(Collectors.toMap(Line::id, Line::before))));
    }

    void close(DeedId id) {
        jdbc.sql("update plan.renewal_deed set undone_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
    }

    private record Line(boolean undone, UUID id, Before before) {}

    private static Decision decision(@Nullable String choice, String reason, boolean existing) {
        return choice == null
                ? Decision.OPEN
                : new Decision(RenewalLines.value(RenewalChoice.class, choice), reason, existing);
    }
}

package org.maillage.plan.renewal;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a convention took over from the one before, with what begins in it, in one query.
@Component
class NextLines {

    private static final String LINES = """
            select line.* from (
              select 'ENJEU' as kind, e.title as name, '/plan/enjeux#enjeu-' || e.id as path, e.theme_id, e.position,
                null as code, l.origin_id, l.choice, l.reason
              from plan.enjeu e left join plan.enjeu_lineage l on l.enjeu_id = e.id
              where e.convention_id = :convention and e.deleted_at is null
              union all
              select 'ACTION', a.code || ' · ' || a.title, '/plan/actions/' || a.code, a.theme_id, 0, a.code, l.origin_id,
                l.choice, l.reason
              from plan.action a left join plan.action_lineage l on l.action_id = a.id
              where a.convention_id = :convention and a.deleted_at is null and %s) as line
              join convention.theme t on t.id = line.theme_id
            order by t.position, t.code, line.kind desc, line.position, length(line.code), line.code, line.name
            """.formatted(Sight.condition("a"));

    private final JdbcClient jdbc;

    NextLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NextLine> listOf(ConventionId convention, Sight sight) {
        return jdbc.sql(LINES)
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> new NextLine(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("path"),
                        new ThemeId(row.getObject("theme_id", UUID.class)),
                        row.getObject("origin_id", UUID.class),
                        RenewalLines.value(RenewalChoice.class, row.getString("choice")),
                        row.getString("reason") == null ? "" : row.getString("reason")))
                .list();
    }
}

package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.plan.EnjeuChoice;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the plan breaks the chain: enjeux that nothing answers, actions nobody carries or hears of.
@Component
@Order(1)
class PlanAttention implements AttentionSource {

    // Of what is over, nobody looks for an enjeu or for somebody to write to; whom to write to is the coordination's.
    private static final String POINTS = """
            with %s
            select 1 as rank, 'enjeu-unanswered' as cause, e.convention_id, e.id, '' as code, e.title, e.theme_id,
              cast(null as date) as since, '' as carrier
            from plan.enjeu e join mine on mine.convention_id = e.convention_id
            where e.deleted_at is null and not exists (
              select from plan.action_enjeu ae join seen on seen.id = ae.action_id where ae.enjeu_id = e.id)
            union all
            select cause.rank, cause.key, seen.convention_id, seen.id, seen.code, seen.title, seen.theme_id, cause.since,
              coalesce(pilots.names, '')
            from seen
              join mine on mine.convention_id = seen.convention_id
              join convention.convention c on c.id = seen.convention_id
              left join lateral (
                select string_agg(o.short_name, ', ' order by o.short_name) as names
                from plan.action_organisation ao join accounts.organisation o on o.id = ao.organisation_id
                where ao.action_id = seen.id and ao.role = 'pilot') pilots on true
              cross join lateral (values
                (2, 'action-late', seen.late, case when seen.late then least(seen.ends_on, (
                  select min(s.due_on) from plan.step s
                  where s.action_id = seen.id and s.deleted_at is null and s.done_on is null)) end),
                (3, 'action-without-pilot', pilots.names is null, null),
                (4, 'action-silent', seen.silent, greatest(seen.heard_on, seen.starts_on, c.starts_on)),
                (5, 'action-unreachable', mine.coordinator and pilots.names is not null
                  and seen.progress not in ('done', 'abandoned') and not exists (
                    select from plan.action_person ap join accounts.person p on p.id = ap.person_id
                    where ap.action_id = seen.id and ap.role = 'in-charge' and p.email is not null), null),
                (6, 'action-unknown-nature', seen.nature is null, null),
                (7, 'action-without-enjeu', seen.progress not in ('done', 'abandoned') and not exists (
                    select from plan.action_enjeu ae join plan.enjeu e on e.id = ae.enjeu_id and e.deleted_at is null
                    where ae.action_id = seen.id), null)
              ) as cause (rank, key, holds, since)
            where cause.holds
            order by rank, since, code, title
            """.formatted(SeenAcross.ALL);

    private final JdbcClient jdbc;
    private final SeenAcross seen;

    PlanAttention(JdbcClient jdbc, SeenAcross seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var found = new AttentionGrouping();
        jdbc.sql(POINTS)
                .params(seen.params(sights))
                .query((ResultSet row) -> found.add(
                        row.getObject("convention_id", UUID.class), PlanCauses.of(row.getString("cause")), point(row)));
        return found.groups(PlanCauses::listOf);
    }

    private static AttentionPoint point(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new AttentionPoint(
                row.getObject("id", UUID.class),
                code,
                row.getString("title"),
                code.isEmpty() ? EnjeuChoice.UNANSWERED.path() : "/plan/actions/" + code,
                row.getObject("since", LocalDate.class),
                row.getString("carrier"),
                0,
                row.getObject("theme_id", UUID.class));
    }
}

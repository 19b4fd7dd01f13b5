package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.PlanChoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a plan's list can be filtered by, and who pilots something on it, in one query.
@Component
class Choices {

    private static final String CHOICES = """
            select 0 as kind, t.id, t.code as label, t.position as first, 0 as second,
                t.name, t.short_name, t.color, t.pictogram, t.version as number
              from convention.theme t where t.convention_id = :convention and t.deleted_at is null
            union all
            select 1, e.id, e.title, t.position, e.position, null, null, null, null, null
              from plan.enjeu e join convention.theme t on t.id = e.theme_id
              where e.convention_id = :convention and e.deleted_at is null
            union all
            select 2, id, name, 0, 0, null, null, null, null, null
              from plan.topic where convention_id = :convention and deleted_at is null
            union all
            select 3, id, name, 0, 0, null, null, null, null, null
              from plan.contract where convention_id = :convention and deleted_at is null
            union all
            select 4, o.id, o.name, 0, 0, null, null, null, null, played.pilots
              from accounts.organisation o join (
                select ao.organisation_id, max(case when ao.role in ('pilot', 'copilot') then 1 else 0 end) as pilots
                from plan.action_organisation ao
                  join plan.action a on a.id = ao.action_id and a.convention_id = :convention and a.deleted_at is null
                where ao.convention_id = :convention and %s
                group by ao.organisation_id) played on played.organisation_id = o.id
            order by kind, first, second, label
            """.formatted(Sight.condition("a"));

    private static final int THEME = 0;
    private static final int ENJEU = 1;
    private static final int TOPIC = 2;
    private static final int CONTRACT = 3;
    private static final int ORGANISATION = 4;

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanChoices of(ConventionId convention, Sight sight) {
        var themes = new ArrayList<Theme>();
        var pilots = new HashSet<OrganisationId>();
        var byKind = new HashMap<Integer, List<PlanChoices.Choice>>();
        jdbc.sql(CHOICES)
                .param("convention", convention.value())
                .params(sight.params())
                .query((ResultSet row) -> {
                    int kind = row.getInt("kind");
                    UUID id = row.getObject("id", UUID.class);
                    if (kind == THEME) {
                        themes.add(theme(row));
                        return;
                    }
                    if (kind == ORGANISATION && row.getInt("number") == 1) {
                        pilots.add(new OrganisationId(id));
                    }
                    byKind.computeIfAbsent(kind, first -> new ArrayList<>())
                            .add(new PlanChoices.Choice(id, row.getString("label")));
                });
        return new PlanChoices(
                themes,
                byKind.getOrDefault(ENJEU, List.of()),
                byKind.getOrDefault(TOPIC, List.of()),
                byKind.getOrDefault(CONTRACT, List.of()),
                byKind.getOrDefault(ORGANISATION, List.of()),
                pilots);
    }

    private static Theme theme(ResultSet row) throws SQLException {
        return new Theme(
                new ThemeId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("color"),
                row.getString("pictogram"),
                row.getInt("number"));
    }
}

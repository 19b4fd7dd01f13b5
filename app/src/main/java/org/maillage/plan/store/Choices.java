package org.maillage.plan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.PlanChoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a plan's list can be filtered by, in one query.
@Component
class Choices {

    private static final String CHOICES = """
            select 'enjeu' as kind, e.id, e.title as label, t.position as first, e.position as second
              from plan.enjeu e join convention.theme t on t.id = e.theme_id
              where e.convention_id = :convention and e.deleted_at is null
            union all
            select 'topic', id, name, 0, 0 from plan.topic where convention_id = :convention and deleted_at is null
            union all
            select 'contract', id, name, 0, 0 from plan.contract
              where convention_id = :convention and deleted_at is null
            union all
            select 'organisation', o.id, o.name, 0, 0 from accounts.organisation o
              where o.id in (select ao.organisation_id from plan.action_organisation ao
                join plan.action a on a.id = ao.action_id and a.convention_id = :convention and a.deleted_at is null
                where ao.convention_id = :convention and %s)
            order by kind, first, second, label
            """.formatted(Sight.condition("a"));

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanChoices of(ConventionId convention, Sight sight) {
        var byKind = new HashMap<String, List<PlanChoices.Choice>>();
        jdbc.sql(CHOICES)
                .param("convention", convention.value())
                .params(sight.params())
                .query(row -> {
                    byKind.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                            .add(new PlanChoices.Choice(row.getObject("id", UUID.class), row.getString("label")));
                });
        return new PlanChoices(
                byKind.getOrDefault("enjeu", List.of()),
                byKind.getOrDefault("topic", List.of()),
                byKind.getOrDefault("contract", List.of()),
                byKind.getOrDefault("organisation", List.of()));
    }
}

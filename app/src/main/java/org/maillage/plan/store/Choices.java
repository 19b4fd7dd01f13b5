package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.PlanChoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a plan's list can be filtered by, and who pilots something on it, in one query; or the words for a filter in
/// force.
@Component
class Choices {

    private static final String THEMES = """
            select 0 as kind, t.id, t.code as label, t.position as first, 0 as second,
              t.name, t.short_name, t.color, t.pictogram, t.version as number
            from convention.theme t where t.convention_id = :convention and t.deleted_at is null""";

    private static final String ENJEUX = """
            select 1 as kind, e.id, e.title as label, t.position as first, e.position as second,
              null as name, null as short_name, null as color, null as pictogram, null as number
            from plan.enjeu e join convention.theme t on t.id = e.theme_id
            where e.convention_id = :convention and e.deleted_at is null""";

    /// Topics, or other contracts.
    private static final String NAMES = """
            select %d as kind, one.id, one.name as label, 0 as first, 0 as second,
              null as name, null as short_name, null as color, null as pictogram, null as number
            from plan.%s one where one.convention_id = :convention and one.deleted_at is null""";

    private static final String ORGANISATIONS = """
            select 4 as kind, o.id, o.name as label, 0 as first, 0 as second,
              null as name, null as short_name, null as color, null as pictogram, played.pilots as number
            from accounts.organisation o join (
              select ao.organisation_id, max(case when ao.role in ('pilot', 'copilot') then 1 else 0 end) as pilots
              from plan.action_organisation ao
                join plan.action a on a.id = ao.action_id and a.convention_id = :convention and a.deleted_at is null
              where ao.convention_id = :convention and %s
              group by ao.organisation_id) played on played.organisation_id = o.id
            where true""".formatted(Sight.condition("a"));

    /// The area of that address, when it lies in the territory of the convention.
    private static final String PLACE = """
            select 5 as kind, area.id, case when area.kind = 'qpv' then area.name || ' (QPV ' || area.zoning || ')'
                else area.name end as label, 0 as first, 0 as second,
              null as name, null as short_name, null as color, null as pictogram, null as number
            from territory.area area where area.slug = :area and area.deleted_at is null and exists (
              with recursive above as (
                select area.parent_id
                union all
                select outer_area.parent_id from territory.area outer_area join above on outer_area.id = above.parent_id)
              select from above join convention.convention c on c.territory_id = above.parent_id
              where c.id = :convention)""";

    private static final String ORDERED = "%s order by kind, first, second, label";

    private static final int THEME = 0;
    private static final int ENJEU = 1;
    private static final int TOPIC = 2;
    private static final int CONTRACT = 3;
    private static final int ORGANISATION = 4;
    private static final int PLACE_NAMED = 5;

    private static final PlanChoices NOTHING =
            new PlanChoices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everything that can be chosen.
    PlanChoices of(ConventionId convention, Sight sight) {
        return read(
                List.of(
                        THEMES,
                        ENJEUX,
                        NAMES.formatted(TOPIC, "topic"),
                        NAMES.formatted(CONTRACT, "contract"),
                        ORGANISATIONS),
                Map.of(),
                convention,
                sight);
    }

    /// Only what a filter names: enough to say it in words.
    PlanChoices namedBy(ActionFilter filter, ConventionId convention, Sight sight) {
        var parts = new ArrayList<String>();
        var params = new HashMap<String, @Nullable Object>();
        filter.text(Criterion.THEME).ifPresent(code -> {
            parts.add(THEMES + " and t.code = :theme");
            params.put("theme", code);
        });
        filter.text(Criterion.AREA)
                .filter(slug -> !slug.equals(Criterion.CITYWIDE))
                .ifPresent(slug -> {
                    parts.add(PLACE);
                    params.put("area", slug);
                });
        name(filter, Criterion.ENJEU, ENJEUX + " and e.id = :enjeu", "enjeu", parts, params);
        name(filter, Criterion.TOPIC, NAMES.formatted(TOPIC, "topic") + " and one.id = :topic", "topic", parts, params);
        name(
                filter,
                Criterion.CONTRACT,
                NAMES.formatted(CONTRACT, "contract") + " and one.id = :contract",
                "contract",
                parts,
                params);
        name(
                filter,
                Criterion.ORGANISATION,
                ORGANISATIONS + " and o.id = :organisation",
                "organisation",
                parts,
                params);
        return parts.isEmpty() ? NOTHING : read(parts, params, convention, sight);
    }

    private static void name(
            ActionFilter filter,
            Criterion criterion,
            String part,
            String param,
            List<String> parts,
            Map<String, @Nullable Object> params) {
        filter.id(criterion).ifPresent(id -> {
            parts.add(part);
            params.put(param, id);
        });
    }

    private PlanChoices read(
            List<String> parts, Map<String, @Nullable Object> params, ConventionId convention, Sight sight) {
        var themes = new ArrayList<Theme>();
        var pilots = new HashSet<OrganisationId>();
        var byKind = new HashMap<Integer, List<PlanChoices.Choice>>();
        jdbc.sql(ORDERED.formatted(String.join("\nunion all\n", parts)))
                .param("convention", convention.value())
                .params(sight.params())
                .params(params)
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
                byKind.getOrDefault(PLACE_NAMED, List.of()),
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

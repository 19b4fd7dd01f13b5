package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionList;
import org.maillage.plan.ActionRow;
import org.maillage.plan.ActionSort;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The list of actions that answers a filter, in one query: a plan holds a few hundred actions at most, so it comes
/// whole and pages are cut from it.
@Component
class ActionLists {

    private static final String LIST = """
            with %s,
            pilots as (
              select ao.action_id, array_agg(o.short_name order by ao.role desc, o.short_name) as names
              from plan.action_organisation ao join accounts.organisation o on o.id = ao.organisation_id
              where ao.convention_id = :convention and ao.role in ('pilot', 'copilot') group by ao.action_id),
            places as (
              select aa.action_id, array_agg(aa.area_id order by area.kind, area.position, area.name) as areas
              from plan.action_area aa join territory.area area on area.id = aa.area_id
              where aa.convention_id = :convention group by aa.action_id)
            select whole.number as whole, kept.id, kept.code, kept.title, kept.theme_id, kept.nature, kept.progress,
              kept.priority, kept.mood, kept.late, kept.silent, kept.citywide, kept.starts_on, kept.ends_on,
              kept.endless, kept.visibility,
              t.code as theme_code, t.name as theme_name, t.short_name as theme_short_name,
              t.color, t.pictogram, t.version as theme_version,
              parent.code as parent_code, pilots.names as pilots, places.areas
            from (select count(*) as number from seen) whole
              left join (select * from seen where %s) kept on true
              left join convention.theme t on t.id = kept.theme_id
              left join seen parent on parent.id = kept.parent_id
              left join pilots on pilots.action_id = kept.id
              left join places on places.action_id = kept.id
            order by %s
            """;

    private final JdbcClient jdbc;
    private final Seen seen;

    ActionLists(JdbcClient jdbc, Seen seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    ActionList list(ConventionId convention, Sight sight, ActionFilter filter) {
        var narrowed = new FilterSql(filter);
        var rows = new ArrayList<ActionRow>();
        int[] whole = {0};
        jdbc.sql(LIST.formatted(Seen.ACTIONS, narrowed.condition(), order(filter)))
                .params(seen.params(convention, sight))
                .params(narrowed.params())
                .query((ResultSet row) -> {
                    whole[0] = row.getInt("whole");
                    if (row.getObject("id") != null) {
                        rows.add(row(row));
                    }
                });
        return new ActionList(rows, whole[0]);
    }

    private static String order(ActionFilter filter) {
        String way = filter.descending() ? " desc nulls last" : " asc nulls last";
        String byCode = "t.position%1$s, t.code%1$s, length(kept.code)%1$s, kept.code%1$s";
        if (filter.sort() == ActionSort.CODE) {
            return byCode.formatted(way);
        }
        String first = switch (filter.sort()) {
            case CODE, TITLE -> "kept.title";
            case NATURE -> "array_position(array['existing', 'consolidate', 'develop'], kept.nature)";
            case PROGRESS ->
                "array_position(array['upcoming', 'ongoing', 'paused', 'done', 'abandoned'], kept.progress)";
            case DUE -> "kept.ends_on";
        };
        return first + way + ", " + byCode.formatted("");
    }

    private static ActionRow row(ResultSet row) throws SQLException {
        return new ActionRow(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                theme(row),
                Codes.nullable(Nature.class, row.getString("nature")),
                Codes.value(Progress.class, row.getString("progress")),
                Codes.nullable(Priority.class, row.getString("priority")),
                Codes.nullable(Mood.class, row.getString("mood")),
                row.getBoolean("late"),
                row.getBoolean("silent"),
                Codes.strings(row, "pilots"),
                row.getBoolean("citywide"),
                Codes.ids(row, "areas", AreaId::new),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("endless"),
                Visibility.ofCode(row.getString("visibility")),
                row.getString("parent_code"));
    }

    static Theme theme(ResultSet row) throws SQLException {
        return new Theme(
                new ThemeId(row.getObject("theme_id", UUID.class)),
                row.getString("theme_code"),
                row.getString("theme_name"),
                row.getString("theme_short_name"),
                row.getString("color"),
                row.getString("pictogram"),
                row.getInt("theme_version"));
    }
}

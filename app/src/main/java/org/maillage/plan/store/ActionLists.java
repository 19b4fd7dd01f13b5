package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
import org.maillage.plan.Cut;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.PlanScope;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The list of actions that answers a filter, in one query. What is not on the page asked for is counted, not brought:
/// pilots and places, the costly part, are looked for on the page alone.
@Component
class ActionLists {

    // Codes are capitals and digits: compared by their bytes they stand in the same order, sooner.
    private static final String BY_CODE =
            "t.position%1$s, t.code collate \"C\"%1$s, length(seen.code)%1$s, seen.code collate \"C\"%1$s";

    // Twin of Area.listedName: a function of the database, called for each place, would take as long as the rest.
    static final String LISTED_NAME =
            "case when area.kind = 'qpv' then area.name || ' (QPV ' || area.zoning || ')' else area.short_name end";

    private static final String LIST = """
            with %s,
            kept as (
              select seen.id, seen.code, seen.title, seen.theme_id, seen.parent_id, seen.nature, seen.progress,
                seen.priority, seen.citywide, seen.starts_on, seen.ends_on, seen.endless, seen.visibility,
                t.code as theme_code, t.name as theme_name, t.short_name as theme_short_name, t.color, t.pictogram,
                t.version as theme_version, count(*) over () as number
              from seen join convention.theme t on t.id = seen.theme_id
              where %s
              order by %s limit :size offset :from),
            cut as (select kept.*, row_number() over () as place from kept),
            %s
            pilots as (
              select ao.action_id, array_agg(o.short_name order by ao.role = 'pilot' desc, o.short_name) as names
              from plan.action_organisation ao join accounts.organisation o on o.id = ao.organisation_id
              where ao.convention_id = :convention and ao.role in ('pilot', 'copilot')
                and ao.action_id in (select id from cut)
              group by ao.action_id),
            places as (
              select aa.action_id, array_agg(%s order by area.kind, area.position, area.name) as names
              from plan.action_area aa
                join territory.area area on area.id = aa.area_id and area.deleted_at is null
              where aa.convention_id = :convention and aa.action_id in (select id from cut)
              group by aa.action_id)
            select %s as whole,
              (select count(*) from plan.enjeu e where e.convention_id = :convention and e.deleted_at is null) as enjeux,
              cut.*, heard.mood, %s, parent.code as parent_code, pilots.names as pilots,
              places.names as places, whole.kind as territory
            from convention.convention c
              join territory.area whole on whole.id = c.territory_id
              left join cut on true
              left join heard on heard.action_id = cut.id
              left join overdue on overdue.action_id = cut.id
              left join plan.action parent on parent.id = cut.parent_id and %s
              left join pilots on pilots.action_id = cut.id
              left join places on places.action_id = cut.id
            where c.id = :convention
            order by cut.place
            """;

    // What is computed of actions is computed of the page alone, unless it narrows the list.
    private static final String PULSE_OF_ALL = LIST.formatted(
            Seen.ACTIONS, "%1$s", "%2$s", "", LISTED_NAME, "%3$s", Seen.statesOf("cut"), Seen.inSight("parent"));
    private static final String PULSE_OF_PAGE = LIST.formatted(
            Seen.PLAIN,
            "%1$s",
            "%2$s",
            Seen.pulseOf("select id from cut") + ",",
            LISTED_NAME,
            "%3$s",
            Seen.statesOf("cut"),
            Seen.inSight("parent"));

    // Where nothing is narrowed, the number of the list is the whole one.
    private static final String SAME = "0";
    private static final String WHOLE = "(select count(*) from plan.action a where " + Seen.inSight("a") + ")";

    private final JdbcClient jdbc;
    private final Seen seen;

    ActionLists(JdbcClient jdbc, Seen seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    ActionList list(ConventionId convention, Sight sight, ActionFilter filter, Cut cut) {
        ActionList found = read(convention, sight, filter, cut);
        if (found.rows().isEmpty() && cut.page() > 1) {
            int number = read(convention, sight, filter, new Cut(1, cut.size())).size();
            return read(convention, sight, filter, cut.within(number));
        }
        return found;
    }

    private ActionList read(ConventionId convention, Sight sight, ActionFilter filter, Cut cut) {
        var narrowed = new FilterSql(filter);
        var rows = new ArrayList<ActionRow>();
        var around = new AtomicReference<@Nullable ActionList>();
        var themes = new HashMap<UUID, Theme>();
        String list = narrowed.readsPulse() ? PULSE_OF_ALL : PULSE_OF_PAGE;
        jdbc.sql(list.formatted(narrowed.condition(), order(filter), filter.isOpen() ? SAME : WHOLE))
                .params(seen.params(convention, sight))
                .params(narrowed.params())
                .param("size", cut.size())
                .param("from", cut.from())
                .query((ResultSet row) -> {
                    if (around.get() == null) {
                        around.set(around(row, filter));
                    }
                    if (row.getObject("id") != null) {
                        rows.add(row(row, themes));
                    }
                });
        var numbers = Objects.requireNonNull(around.get(), "No convention " + convention);
        return new ActionList(rows, numbers.size(), numbers.scope());
    }

    /// What each line says of all of them.
    private static ActionList around(ResultSet row, ActionFilter filter) throws SQLException {
        int size = row.getInt("number");
        var scope = new PlanScope(
                filter.isOpen() ? size : row.getInt("whole"),
                row.getInt("enjeux"),
                Codes.value(Area.Kind.class, row.getString("territory")));
        return new ActionList(List.of(), size, scope);
    }

    private static String order(ActionFilter filter) {
        String way = filter.descending() ? " desc nulls last" : " asc nulls last";
        if (filter.sort() == ActionSort.CODE) {
            return BY_CODE.formatted(way);
        }
        String first = switch (filter.sort()) {
            case CODE, TITLE -> "seen.title";
            case NATURE -> "array_position(array['existing', 'consolidate', 'develop'], seen.nature)";
            case PROGRESS ->
                "array_position(array['upcoming', 'ongoing', 'paused', 'done', 'abandoned'], seen.progress)";
            case DUE -> "seen.ends_on";
        };
        return first + way + ", " + BY_CODE.formatted("");
    }

    /// @param themes those met so far: a list has many actions of few themes
    private static ActionRow row(ResultSet row, Map<UUID, Theme> themes) throws SQLException {
        UUID theme = row.getObject("theme_id", UUID.class);
        if (!themes.containsKey(theme)) {
            themes.put(theme, theme(row));
        }
        return new ActionRow(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                Objects.requireNonNull(themes.get(theme)),
                Codes.nullable(Nature.class, row.getString("nature")),
                Codes.value(Progress.class, row.getString("progress")),
                Codes.nullable(Priority.class, row.getString("priority")),
                Codes.nullable(Mood.class, row.getString("mood")),
                row.getBoolean("late"),
                row.getBoolean("silent"),
                Codes.strings(row, "pilots"),
                row.getBoolean("citywide"),
                Codes.strings(row, "places"),
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

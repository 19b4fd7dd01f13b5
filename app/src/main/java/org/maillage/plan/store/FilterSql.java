package org.maillage.plan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Criterion;
import org.maillage.plan.Mood;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;

/// A filter as conditions on `seen`, joined by "and", with their parameters.
final class FilterSql {

    // Each looks once for all the actions that are meant: an array is filled before the list is read, where
    // a sub-select may be joined, and so be read again for each action.
    private static final String INSIDE_AREA = """
            seen.id = any (array(
              with recursive inside as (
                select id from territory.area where slug = :area and deleted_at is null
                union all
                select inner_area.id from territory.area inner_area
                  join inside on inner_area.parent_id = inside.id where inner_area.deleted_at is null)
              select aa.action_id from plan.action_area aa join inside on inside.id = aa.area_id
              where aa.convention_id = :convention))
            """;

    private static final String THEME = """
            seen.id = any (array(
              select a.id from plan.action a join convention.theme t on t.id = a.theme_id
              where a.convention_id = :convention and t.convention_id = :convention
                and t.code = :theme and t.deleted_at is null
              union all
              select ae.action_id from plan.action_enjeu ae
                join plan.enjeu e on e.id = ae.enjeu_id and e.deleted_at is null
                join convention.theme t on t.id = e.theme_id
              where ae.convention_id = :convention and e.convention_id = :convention
                and t.convention_id = :convention and t.code = :theme and t.deleted_at is null))
            """;

    private static final String WORDS = """
            not exists (
              select from unnest(cast(:words as text[])) word
              where strpos(plan.folded(concat_ws(' ', seen.code, seen.title, seen.description,
                (select string_agg(o.name || ' ' || o.short_name, ' ') from plan.action_organisation ao
                  join accounts.organisation o on o.id = ao.organisation_id where ao.action_id = seen.id))),
                plan.folded(word)) = 0)
            """;

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, @Nullable Object> params = new HashMap<>();

    private final boolean readsPulse;

    FilterSql(ActionFilter filter) {
        readsPulse = Stream.of(Criterion.MOOD, Criterion.LATE, Criterion.SILENT).anyMatch(filter::isOn);
        filter.text(Criterion.WORDS).ifPresent(words -> add(WORDS, "words", words.split("\\s+")));
        filter.text(Criterion.THEME).ifPresent(code -> add(THEME, "theme", code));
        addStates(filter);
        addTies(filter);
        addPlace(filter);
        addFlags(filter);
    }

    String condition() {
        return String.join("\nand ", conditions);
    }

    /// Whether a condition reads what is computed of `seen`: its mood, its lateness, its silence.
    boolean readsPulse() {
        return readsPulse;
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    private void addStates(ActionFilter filter) {
        filter.choice(Criterion.NATURE, NatureChoice.class)
                .ifPresent(choice -> add(
                        "seen.nature is not distinct from cast(:nature as text)",
                        "nature",
                        Codes.ofNullable(choice.nature())));
        if (filter.isOn(Criterion.PROGRESS)) {
            add("seen.progress = any (:progresses)", "progresses", Codes.ofAll(filter.progresses()));
        }
        filter.choice(Criterion.MOOD, Mood.class).ifPresent(mood -> add("seen.mood = :mood", "mood", Codes.of(mood)));
        filter.choice(Criterion.PRIORITY, Priority.class)
                .ifPresent(priority -> add("seen.priority = :priority", "priority", Codes.of(priority)));
        filter.choice(Criterion.AUDIENCE, Audience.class)
                .ifPresent(audience -> add(":audience = any (seen.audiences)", "audience", Codes.of(audience)));
        filter.choice(Criterion.AGE, AgeBand.class)
                .ifPresent(age -> add(":age = any (seen.age_bands)", "age", Codes.of(age)));
    }

    private void addTies(ActionFilter filter) {
        addTie(filter, Criterion.ENJEU, "enjeu");
        addTie(filter, Criterion.TOPIC, "topic");
        addTie(filter, Criterion.CONTRACT, "contract");
        if (filter.isOn(Criterion.ORGANISATION) || filter.isOn(Criterion.ROLE)) {
            add("""
                    exists (select from plan.action_organisation ao where ao.action_id = seen.id
                      and ao.organisation_id = coalesce(cast(:organisation as uuid), ao.organisation_id)
                      and ao.role = coalesce(cast(:role as text), ao.role))""", "organisation", filter.id(Criterion.ORGANISATION).orElse(null));
            params.put(
                    "role",
                    filter.choice(Criterion.ROLE, OrganisationRole.class)
                            .map(Codes::of)
                            .orElse(null));
        }
    }

    private void addTie(ActionFilter filter, Criterion criterion, String kind) {
        filter.id(criterion).ifPresent(id -> add("""
                exists (select from plan.action_%1$s tie where tie.action_id = seen.id and tie.%1$s_id = :%1$s)""".formatted(kind), kind, id));
    }

    private void addPlace(ActionFilter filter) {
        filter.text(Criterion.AREA).ifPresent(slug -> {
            if (slug.equals(Criterion.CITYWIDE)) {
                conditions.add("seen.citywide");
            } else {
                add(INSIDE_AREA, "area", slug);
            }
        });
        filter.schoolYear().ifPresent(year -> {
            add("""
                    (seen.starts_on is not null or seen.ends_on is not null)
                    and coalesce(seen.starts_on <= :yearEnd, true)
                    and coalesce(seen.ends_on >= :yearStart, true)""", "yearStart", year.startsOn());
            params.put("yearEnd", year.endsOn());
        });
    }

    private void addFlags(ActionFilter filter) {
        if (filter.isOn(Criterion.LATE)) {
            conditions.add("seen.late");
        }
        if (filter.isOn(Criterion.SILENT)) {
            conditions.add("seen.silent");
        }
        if (filter.isOn(Criterion.WITHOUT_PILOT)) {
            conditions.add(WITHOUT_PILOT);
        }
    }

    static final String WITHOUT_PILOT = """
            not exists (select from plan.action_organisation pilot
              where pilot.action_id = seen.id and pilot.role = 'pilot')""";

    private void add(String condition, String param, @Nullable Object value) {
        conditions.add(condition);
        params.put(param, value);
    }
}

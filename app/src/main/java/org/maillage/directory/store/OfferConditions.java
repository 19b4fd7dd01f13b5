package org.maillage.directory.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.search.WordQuery;
import org.maillage.directory.OfferFilter;
import org.maillage.directory.Offers;

/// What is looked for as SQL over `directory.offer o`: what was typed is always a parameter.
final class OfferConditions {

    private static final String EVERYBODY = "tous-publics";
    private static final String FREE = "gratuit";

    // What is called by the words as they were typed, then by words like them. What bears the first bears the second.
    private static final String BY_NAME = """
            case when not o.words @@ cast(:called as tsquery) then 2
              when o.words @@ cast(:literal as tsquery) then 0 else 1 end""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private String order = "o.listed"; // no order of its own
    private String distance = "cast(null as int)";

    private boolean readsAll;

    private OfferConditions() {}

    static OfferConditions of(Offers.Matches matches) {
        OfferFilter filter = matches.filter();
        WordQuery query = matches.query();
        var made = new OfferConditions();
        made.conditions.add("o.listed");
        made.add("o.insee = any (:communes)", "communes", matches.communes().toArray(String[]::new));
        if (query != null) {
            made.add("o.words @@ cast(:words as tsquery)", "words", query.wide());
            made.params.put("called", query.inTitles().wide());
            made.params.put("literal", query.inTitles().literal());
            made.order = BY_NAME;
            made.readsAll = true;
        }
        OfferFilter.Near near = filter.near();
        if (near != null) {
            made.params.put("latitude", near.latitude());
            made.params.put("longitude", near.longitude());
            made.order = "o.place <-> ll_to_earth(:latitude, :longitude) nulls last";
            made.readsAll = false;
            made.distance = "cast(earth_distance(o.place, ll_to_earth(:latitude, :longitude)) as int)";
        }
        made.kinds(filter.kinds());
        if (filter.area() != null) {
            made.add(
                    "o.areas @> array[cast(:area as uuid)]",
                    "area",
                    filter.area().value());
        }
        if (filter.ageMonths() != null) {
            made.add("(o.months is null or o.months @> :age)", "age", filter.ageMonths());
        }
        made.anyOf("slots", filter.slots(), "o.slots @> cast(:slots as text[])");
        made.moment(filter.moment());
        if (filter.free()) {
            made.add("o.fee = :free", "free", FREE);
        }
        made.anyOf(
                "audiences",
                filter.audiences(),
                "(o.audiences && cast(:audiences as text[]) or :everybody = any (o.audiences))");
        made.params.put("everybody", EVERYBODY);
        made.anyOf("arrangements", filter.arrangements(), "o.arrangements @> cast(:arrangements as text[])");
        made.keeping(matches.hours());
        return made;
    }

    // The nearest of one kind are found by the index of both; no index knows the nearest of several.
    private void kinds(Collection<String> kinds) {
        if (kinds.size() == 1) {
            add("o.kind = :kind", "kind", kinds.iterator().next());
        } else {
            anyOf("kinds", kinds, "o.kind = any (:kinds)");
        }
    }

    private void keeping(@Nullable List<Offers.HoursThere> hours) {
        if (hours != null) {
            add(
                    "(o.hours_id, o.insee) in (select * from unnest(:hours, :there))",
                    "hours",
                    hours.stream().map(Offers.HoursThere::id).toArray(Integer[]::new));
            params.put("there", hours.stream().map(Offers.HoursThere::insee).toArray(String[]::new));
        }
    }

    private void moment(OfferFilter.@Nullable Moment moment) {
        if (moment != null) {
            add(
                    "exists (select from directory.hours h where h.id = o.hours_id and h.%s && int4range(:from, :to))"
                            .formatted(moment.holidays() ? "holidays" : "term"),
                    "from",
                    moment.from());
            params.put("to", moment.to());
        }
    }

    private void anyOf(String name, Collection<String> values, String condition) {
        if (!values.isEmpty()) {
            add(condition, name, values.toArray(String[]::new));
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    String where() {
        return String.join(" and ", conditions);
    }

    /// Whether no index knows their order: whoever wants the first must look at all.
    boolean readsAll() {
        return readsAll;
    }

    String order() {
        return order;
    }

    /// Metres as the crow flies, or null.
    String distance() {
        return distance;
    }

    Map<String, Object> params() {
        return params;
    }
}

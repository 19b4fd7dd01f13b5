package org.maillage.diagnosis.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.territory.AreaId;
import org.springframework.stereotype.Component;

/// Says a filter in SQL, about a constat `c` and the one that is kept.
@Component
class ConstatConditions {

    private static final String IN_AREAS = """
            exists (select from diagnosis.constat_area ca where ca.constat_id = c.id and ca.area_id = any (:areas))
            """;

    // Every word, wherever it stands, in the names of topics too.
    private static final String SAYS = """
            not exists (select from unnest(cast(:words as text[])) word where strpos(
              diagnosis.folded(concat_ws(' ', c.title, c.detail, c.observed_by, c.source,
                (select one.names from unnest(:bearers, :topicNames) one (id, names) where one.id = c.id))),
              diagnosis.folded(word)) = 0)
            """;

    private final ConstatTopics topics;

    ConstatConditions(ConstatTopics topics) {
        this.topics = topics;
    }

    record Condition(String sql, Map<String, ? extends @Nullable Object> params) {}

    Condition of(ConventionId convention, ConstatFilter filter) {
        var sql = new ArrayList<>(List.of("true"));
        var params = new HashMap<String, @Nullable Object>();
        if (filter.kind() != null) {
            sql.add("kept.kind = :kind");
            params.put("kind", Codes.of(filter.kind()));
        }
        if (filter.theme() != null) {
            sql.add("kept.theme_id = :theme");
            params.put("theme", filter.theme().value());
        }
        if (filter.topic() != null) {
            sql.add("c.id = any (:bearing)");
            params.put(
                    "bearing",
                    topics.bearing(convention, filter.topic()).stream()
                            .map(ConstatId::value)
                            .toArray(UUID[]::new));
        }
        if (filter.audience() != null) {
            sql.add(":audience = any (c.audiences)");
            params.put("audience", Codes.of(filter.audience()));
        }
        if (!filter.areas().isEmpty()) {
            sql.add(IN_AREAS);
            params.put("areas", filter.areas().stream().map(AreaId::value).toArray(UUID[]::new));
        }
        if (!filter.words().isBlank()) {
            sql.add(SAYS);
            params.put("words", filter.words().strip().split("\\s+"));
            params.putAll(topicNames(convention));
        }
        return new Condition(String.join(" and ", sql), params);
    }

    private Map<String, Object> topicNames(ConventionId convention) {
        List<Map.Entry<ConstatId, String>> named =
                List.copyOf(topics.wordsOf(convention).entrySet());
        return Map.of(
                "bearers", named.stream().map(one -> one.getKey().value()).toArray(UUID[]::new),
                "topicNames", named.stream().map(Map.Entry::getValue).toArray(String[]::new));
    }
}

package org.maillage.base.journal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How values stand in the journal: texts as they are, the rest as JSON.
@Component
public class JournalValues {

    private final JsonMapper json;

    JournalValues(JsonMapper json) {
        this.json = json;
    }

    /// The values of a row that the database gave as one JSON object.
    public Map<String, @Nullable String> of(String row) {
        var values = new HashMap<String, @Nullable String>();
        json.readTree(row).properties().forEach(field -> values.put(field.getKey(), text(field.getValue())));
        return values;
    }

    JsonNode tree(String written) {
        return json.readTree(written);
    }

    static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}

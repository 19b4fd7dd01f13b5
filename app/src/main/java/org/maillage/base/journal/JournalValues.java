package org.maillage.base.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
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

    /// A list or an object; empty for a text, even one that begins like them.
    public static Optional<JsonNode> findDocument(String written) {
        if (!written.startsWith("[") && !written.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readTree(written));
        } catch (JacksonException noDocument) {
            return Optional.empty();
        }
    }

    /// The texts of a list that holds nothing else.
    public static Optional<List<String>> findTexts(JsonNode document) {
        return document.isArray() && document.valueStream().allMatch(JsonNode::isString)
                ? Optional.of(document.valueStream().map(JsonNode::stringValue).toList())
                : Optional.empty();
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

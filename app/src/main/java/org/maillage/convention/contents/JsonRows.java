package org.maillage.convention.contents;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.Contents.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object as a row, and back.
public record JsonRows(JsonMapper json) {

    public Row read(String text) {
        return row(json.readTree(text));
    }

    public Row row(JsonNode node) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        node.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        return new Row(values);
    }

    public String write(Row row) {
        return json.writeValueAsString(row.values());
    }

    private @Nullable Object value(JsonNode node) {
        return node.isNull() ? null : json.treeToValue(node, Object.class);
    }
}

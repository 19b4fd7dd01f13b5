package org.maillage.base.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a list of objects as a sheet: a line for each, a column for each name in the order in which names come.
///
/// Taken are an array, a GeoJSON collection (its properties, and the coordinates of points as `longitude` and
/// `latitude`), an object that holds such an array, objects one after another, and one object alone. Several values of
/// one name stand in one cell, parted by `|`; an object within an object gives columns such as `adresse.commune`.
final class JsonSheetReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_OBJECT = 2; // below the line of names

    private final SheetDraft draft;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private int row = FIRST_OBJECT - 1;

    private JsonSheetReader(SheetDraft draft) {
        this.draft = draft;
    }

    static Sheet read(String name, byte[] content, CellBudget budget) {
        var reader = new JsonSheetReader(new SheetDraft(budget));
        try (JsonParser parser = JSON.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                reader.readRoot(parser, token);
            }
        } catch (JacksonException broken) {
            throw broken.getCause() instanceof Refusal ours
                    ? ours
                    : Refusal.brokenJson(Math.max(1, broken.getLocation().getLineNr()));
        }
        if (reader.columns.isEmpty()) {
            throw Refusal.noObject();
        }
        reader.columns.forEach((column, number) -> reader.draft.put(1, number, CellValues.text(column)));
        return reader.draft.toSheet(name, false);
    }

    private void readRoot(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            readArray(parser);
        } else if (token == JsonToken.START_OBJECT) {
            readHolder(parser);
        } else {
            throw Refusal.noObject();
        }
    }

    private void readArray(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                throw Refusal.noObject();
            }
            JsonNode object = parser.readValueAsTree();
            add(object);
        }
    }

    // Arrays of objects are read as they come; all the rest of a root is one object.
    private void readHolder(JsonParser parser) {
        var alone = JSON.createObjectNode();
        boolean held = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                JsonNode array = parser.readValueAsTree();
                if (!array.isEmpty() && array.get(0).isObject()) {
                    array.forEach(this::add);
                    held = true;
                } else {
                    alone.set(name, array);
                }
            } else {
                alone.set(name, parser.readValueAsTree());
            }
        }
        if (!held && !alone.isEmpty()) {
            add(alone);
        }
    }

    private void add(JsonNode object) {
        row++;
        JsonNode properties = object.path("properties");
        if ("Feature".equals(object.path("type").asString("")) && properties.isObject()) {
            putAll("", properties);
            JsonNode point = object.path("geometry").path("coordinates");
            if (point.path(0).isNumber()) {
                put("longitude", point.get(0));
                put("latitude", point.path(1));
            }
        } else {
            putAll("", object);
        }
    }

    private void putAll(String prefix, JsonNode object) {
        object.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                putAll(prefix + entry.getKey() + ".", entry.getValue());
            } else {
                put(prefix + entry.getKey(), entry.getValue());
            }
        });
    }

    private void put(String column, JsonNode value) {
        int number = columns.computeIfAbsent(column, name -> columns.size() + 1);
        CellAddress.requireWithin(row, number);
        draft.put(row, number, CellValues.text(text(value)));
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(JsonSheetReader::text)
                    .reduce("", (all, one) -> all.isEmpty() ? one : all + "|" + one);
        }
        return value.isNull() || value.isMissingNode() ? "" : value.isContainer() ? value.toString() : value.asString();
    }
}

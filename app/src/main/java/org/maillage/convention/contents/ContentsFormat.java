package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contents of a convention as JSON, in a named format with a version:
///
///     {"format": "maillage-convention", "version": 1, "tables": {"plan.action": [{"id": …, "title": …}, …], …}}
///
/// What a later version adds needs nothing: an absent column takes the database's default. What it renames or moves
/// needs a [ContentUpgrade], so that a document of any earlier version stays readable.
@Component
public class ContentsFormat {

    public static final String NAME = "maillage-convention";

    /// Grows when a column or a table is renamed, moved, or changes its meaning.
    public static final int VERSION = 1;

    private final JsonMapper json;
    private final List<ContentUpgrade> upgrades;
    private final int version;

    @Autowired
    ContentsFormat(JsonMapper json, ObjectProvider<ContentUpgrade> upgrades) {
        this(json, upgrades.stream().toList(), VERSION);
    }

    ContentsFormat(JsonMapper json, List<ContentUpgrade> upgrades, int version) {
        this.json = json;
        this.upgrades = upgrades.stream()
                .sorted(Comparator.comparingInt(ContentUpgrade::from))
                .toList();
        this.version = version;
    }

    public String write(Contents contents) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", NAME);
        document.put("version", version);
        var tables = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        contents.tables()
                .forEach((name, rows) ->
                        tables.put(name, rows.stream().map(Contents.Row::values).toList()));
        document.put("tables", tables);
        return json.writeValueAsString(document);
    }

    /// @throws UnreadableContents when it is no such document, or one of a later version
    public Contents read(String document) {
        JsonNode root = parse(document);
        if (!NAME.equals(root.path("format").asString(""))
                || !root.path("version").isInt()) {
            throw UnreadableContents.ofAnotherFormat();
        }
        int written = root.path("version").intValue();
        if (written > version) {
            throw UnreadableContents.ofLaterVersion(written, version);
        }
        Contents contents = tables(root.path("tables"));
        for (ContentUpgrade upgrade : upgrades) {
            if (upgrade.from() >= written) {
                contents = upgrade.apply(contents);
            }
        }
        return contents;
    }

    /// The rows of each table, as the database wrote them.
    Contents tables(String tables) {
        return tables(parse(tables));
    }

    private JsonNode parse(String document) {
        try {
            return json.readTree(document);
        } catch (JacksonException broken) {
            throw UnreadableContents.because(broken);
        }
    }

    private Contents tables(JsonNode tables) {
        var read = new LinkedHashMap<String, List<Contents.Row>>();
        for (Map.Entry<String, JsonNode> table : tables.properties()) {
            var rows = new ArrayList<Contents.Row>();
            table.getValue().forEach(row -> rows.add(new JsonRows(json).row(row)));
            read.put(table.getKey(), rows);
        }
        return new Contents(read);
    }
}

package org.maillage.convention.portable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The schema of `convention.json`: read from the database's catalogue, kept as a resource so that the published format
/// never changes unnoticed.
@Component
class FormatSchema {

    static final String ENTRY = "schema/convention-" + ContentsFormat.VERSION + ".schema.json";

    private static final String FOLDER = "/org/maillage/convention/portable/";
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final ContentTables tables;
    private final Catalogue catalogue;
    private final SharedKinds kinds;
    private final JsonMapper json;

    FormatSchema(ContentTables tables, Catalogue catalogue, SharedKinds kinds, JsonMapper json) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.kinds = kinds;
        this.json = json;
    }

    /// As it leaves with a file.
    static String published() {
        try (InputStream in = resource("convention-" + ContentsFormat.VERSION + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /// As the database of this release has it.
    String generate() {
        Properties words = words();
        var rows = new LinkedHashMap<String, Object>();
        tables.listOf(ContentUse.TAKEN_AWAY).stream()
                .sorted(Comparator.comparing(ContentTable::name))
                .forEach(table -> rows.put(table.name(), table(table, words)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DIALECT);
        schema.put("title", "Convention territoriale globale, emportée de Maillage");
        schema.put("type", "object");
        schema.put("required", List.of("format", "version", "tables"));
        schema.put(
                "properties",
                ordered(
                        "format", Map.of("const", ContentsFormat.NAME),
                        "version", Map.of("const", ContentsFormat.VERSION),
                        "tables", ordered("type", "object", "properties", rows)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> table(ContentTable table, Properties words) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (CatalogueColumn column : catalogue.columns(table)) {
            boolean attachment = table.attachments().contains(column.name());
            var property = attachment ? ordered("type", "string") : ColumnTypes.schemaOf(column);
            property.put("description", description(table, column, words));
            properties.put(column.name(), property);
            if (column.required()) {
                required.add(column.name());
            }
        }
        return ordered(
                "description", sentence(words, table.name()),
                "type", "array",
                "items", ordered("type", "object", "required", required, "properties", properties));
    }

    private String description(ContentTable table, CatalogueColumn column, Properties words) {
        String own = words.getProperty(table.name() + "." + column.name());
        String told = own == null ? sentence(words, column.name()) : own;
        return column.refersTo().isEmpty() ? told : told + " Identifiant d’une ligne de " + where(column) + ".";
    }

    private String where(CatalogueColumn column) {
        return kinds.find(column.refersTo())
                .map(kind -> kind.entry() + ", dans " + Directory.NAME)
                .orElse(column.refersTo());
    }

    private static String sentence(Properties words, String key) {
        return Objects.requireNonNull(words.getProperty(key), () -> "No sentence describes " + key);
    }

    private static Properties words() {
        var words = new Properties();
        try (var in = new InputStreamReader(resource("format.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FormatSchema.class.getResourceAsStream(FOLDER + name), name);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }
}

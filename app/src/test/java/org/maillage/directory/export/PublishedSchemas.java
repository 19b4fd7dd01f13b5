package org.maillage.directory.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.figures.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas that data·inclusion and La MedNum publish, where they are.
final class PublishedSchemas {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private PublishedSchemas() {}

    /// @param thing `structure` or `service`
    /// @return what the schema reproaches each object with
    static List<String> faultsOfObjects(String json, String thing) {
        Schema schema = REGISTRY.getSchema(
                text("reference/data-inclusion-schema-v1/" + thing + ".schema.json"), InputFormat.JSON);
        Set<String> known =
                new HashSet<>(JSON.readTree(text("reference/data-inclusion-schema-v1/" + thing + ".schema.json"))
                        .path("properties")
                        .propertyNames());
        var faults = new ArrayList<String>();
        for (JsonNode object : JSON.readTree(json)) {
            schema.validate(object, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .forEach(error -> faults.add(object.path("id") + " " + error));
            object.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> faults.add(object.path("id") + " has an unknown " + name));
        }
        return faults;
    }

    /// @return what the table schema reproaches each line with
    static List<String> faultsOfPlaces(String csv) {
        JsonNode fields =
                JSON.readTree(text("reference/mednum-schema/schema.json")).path("fields");
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(csv)) {
            if (!line.getHeader().equals(headingsOfPlaces())) {
                faults.add("Not the columns of the standard: " + line.getHeader());
            }
            fields.forEach(field -> check(field, line, faults));
            if (!ids.add(line.getField("id"))) {
                faults.add("Twice " + line.getField("id"));
            }
        }
        return faults;
    }

    private static void check(JsonNode field, NamedCsvRecord line, List<String> faults) {
        String name = field.path("name").asString();
        String text = line.getField(name);
        JsonNode constraints = field.path("constraints");
        boolean sound = text.isEmpty()
                ? !constraints.path("required").asBoolean(false)
                : Pattern.matches(constraints.path("pattern").asString("(?s).*"), text)
                        && text.length() <= constraints.path("maxLength").asInt(Integer.MAX_VALUE)
                        && isOfType(field.path("type").asString(), text);
        if (!sound) {
            faults.add(line.getField("id") + ": « " + text + " » in " + name);
        }
    }

    private static boolean isOfType(String type, String text) {
        return switch (type) {
            case "number" -> text.matches("-?\\d+(\\.\\d+)?");
            case "date" -> text.matches("\\d{4}-\\d{2}-\\d{2}");
            default -> true;
        };
    }

    static List<String> headingsOfPlaces() {
        return CsvReader.builder().ofNamedCsvRecord(text("reference/mednum-schema/exemple-valide.csv")).stream()
                .findFirst()
                .orElseThrow()
                .getHeader();
    }

    private static String text(String name) {
        try {
            return Files.readString(SharedData.file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

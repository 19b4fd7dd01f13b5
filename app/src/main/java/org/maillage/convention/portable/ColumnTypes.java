package org.maillage.convention.portable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a column of each type holds, as JSON: for the schema, and for the check of a file.
final class ColumnTypes {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?(Z|[+-]\\d\\d(:\\d\\d){0,2})");

    private ColumnTypes() {}

    static Map<String, Object> schemaOf(CatalogueColumn column) {
        var schema = new LinkedHashMap<String, Object>();
        String type = type(column.type());
        if (!type.isEmpty()) {
            schema.put("type", column.nullable() ? List.of(type, "null") : type);
        }
        switch (column.type()) {
            case "uuid" -> schema.put("format", "uuid");
            case "date" -> schema.put("format", "date");
            case "timestamp with time zone" -> schema.put("format", "date-time");
            default -> {}
        }
        if (type.equals("array")) {
            schema.put("items", column.words().isEmpty() ? Map.of("type", "string") : Map.of("enum", column.words()));
        } else if (!column.words().isEmpty()) {
            schema.put("enum", words(column));
        }
        return schema;
    }

    /// Whether a value can stand in that column.
    static boolean fits(CatalogueColumn column, @Nullable Object value) {
        return value == null
                ? column.nullable()
                : switch (column.type()) {
                    case "uuid" -> value instanceof String text && Values.isId(text);
                    case "integer", "smallint" -> value instanceof Integer;
                    case "bigint" -> value instanceof Integer || value instanceof Long;
                    case "boolean" -> value instanceof Boolean;
                    case "date" ->
                        value instanceof String text && DAY.matcher(text).matches();
                    case "timestamp with time zone" ->
                        value instanceof String text && MOMENT.matcher(text).matches();
                    case "text[]" ->
                        value instanceof List<?> list
                                && list.stream().allMatch(one -> one instanceof String text && known(column, text));
                    case "json", "jsonb" -> true;
                    case "text", "character varying" -> value instanceof String text && known(column, text);
                    default -> true;
                };
    }

    private static boolean known(CatalogueColumn column, String text) {
        return column.words().isEmpty() || column.words().contains(text);
    }

    private static String type(String type) {
        return switch (type) {
            case "integer", "smallint", "bigint" -> "integer";
            case "boolean" -> "boolean";
            case "text[]", "uuid[]" -> "array";
            case "json", "jsonb" -> "";
            default -> "string";
        };
    }

    private static List<@Nullable String> words(CatalogueColumn column) {
        var words = new ArrayList<@Nullable String>(column.words());
        if (column.nullable()) {
            words.add(null);
        }
        return words;
    }
}

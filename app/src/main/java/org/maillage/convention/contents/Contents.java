package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a convention holds at one moment: the rows of each table, as JSON says them (text, whole number, boolean, list
/// or object; dates and ids are text).
///
/// @param tables the rows of each table, under the table's name; one that is not there has none
public record Contents(Map<String, List<Row>> tables) {

    /// The table of conventions themselves.
    public static final String CONVENTION = "convention.convention";

    public Contents {
        var copy = new LinkedHashMap<String, List<Row>>();
        tables.forEach((name, rows) -> copy.put(name, List.copyOf(rows)));
        tables = Collections.unmodifiableMap(copy);
    }

    public List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    public Optional<Row> find(String table, UUID id) {
        return rows(table).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The ids of all rows that have one.
    public Set<UUID> ids() {
        return tables.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.findId("id").stream())
                .collect(Collectors.toSet());
    }

    /// The rows of a table that name another in a column, such as the steps of an action.
    public List<Row> rows(String table, String column, UUID id) {
        return rows(table).stream()
                .filter(row -> id.toString().equals(row.text(column)))
                .toList();
    }

    Map<String, Row> byKey(ContentTable table) {
        var byKey = new LinkedHashMap<String, Row>();
        rows(table.name()).forEach(row -> byKey.put(row.key(table), row));
        return byKey;
    }

    /// One row, by column. Two rows are equal when all their columns are.
    public record Row(Map<String, @Nullable Object> values) {

        public Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public @Nullable Object get(String column) {
            return values.get(column);
        }

        public @Nullable String text(String column) {
            Object value = values.get(column);
            return value == null ? null : value.toString();
        }

        /// A whole number; 0 when there is none.
        public long number(String column) {
            return values.get(column) instanceof Number number ? number.longValue() : 0;
        }

        public UUID id() {
            return getId("id");
        }

        public UUID getId(String column) {
            return UUID.fromString(Objects.requireNonNull(text(column), column));
        }

        public Optional<UUID> findId(String column) {
            return Optional.ofNullable(text(column)).map(UUID::fromString);
        }

        /// What tells it from the other rows of its table.
        String key(ContentTable table) {
            return table.key().stream().map(this::text).collect(Collectors.joining(" "));
        }

        public Row with(String column, @Nullable Object value) {
            return with(Collections.singletonMap(column, value));
        }

        Row with(Map<String, @Nullable Object> some) {
            var changed = new LinkedHashMap<String, @Nullable Object>(values);
            changed.putAll(some);
            return new Row(changed);
        }

        /// Each text that its values hold changed, however deep.
        public Row withTexts(UnaryOperator<String> change) {
            var changed = new LinkedHashMap<String, @Nullable Object>();
            values.forEach((column, value) -> changed.put(column, changed(value, change)));
            return new Row(changed);
        }

        private static @Nullable Object changed(@Nullable Object value, UnaryOperator<String> change) {
            return switch (value) {
                case String text -> change.apply(text);
                case List<?> list ->
                    list.stream().map(one -> changed(one, change)).toList();
                case Map<?, ?> map -> {
                    var changed = new LinkedHashMap<Object, @Nullable Object>();
                    map.forEach((key, one) -> changed.put(key, changed(one, change)));
                    yield changed;
                }
                case null, default -> value;
            };
        }
    }

    /// The same tables, each with the rows a rule keeps or makes anew.
    public Contents each(RowRule rule) {
        var changed = new LinkedHashMap<String, List<Row>>();
        tables.forEach((name, rows) -> {
            var kept = new ArrayList<Row>();
            rows.forEach(row -> rule.apply(name, row).ifPresent(kept::add));
            changed.put(name, kept);
        });
        return new Contents(changed);
    }

    /// What becomes of one row; empty takes it out.
    @FunctionalInterface
    public interface RowRule {
        Optional<Row> apply(String table, Row row);
    }
}

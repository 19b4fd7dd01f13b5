package org.maillage.convention.restoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalValues;

/// The rows of an object at one moment, now or before, as the journal writes values: dates as `2025-11-20`, lists as
/// JSON.
///
/// @param own its own row, without its version
/// @param parts the rows that belong to it, by table
/// @param untold tables of which the journal cannot tell what they held then
public record Former(UUID id, Map<String, @Nullable String> own, Map<String, List<Row>> parts, Set<String> untold) {

    public Former {
        own = new HashMap<>(own);
        parts = new HashMap<>(parts);
        untold = Set.copyOf(untold);
    }

    /// @param values of each column; a column left out holds nothing
    public record Row(Map<String, @Nullable String> values) {

        public @Nullable String get(String column) {
            return values.get(column);
        }

        public String getText(String column) {
            return orEmpty(get(column));
        }

        public UUID getId(String column) {
            return UUID.fromString(getText(column));
        }

        public @Nullable LocalDate day(String column) {
            return dayOf(get(column));
        }

        public boolean isRemoved() {
            return get(Shape.REMOVAL) != null;
        }
    }

    public int version() {
        return Integer.parseInt(text("version"));
    }

    public boolean isRemoved() {
        return own.get(Shape.REMOVAL) != null;
    }

    public @Nullable String get(String column) {
        return own.get(column);
    }

    public String text(String column) {
        return orEmpty(own.get(column));
    }

    public boolean flag(String column) {
        return Boolean.parseBoolean(own.get(column));
    }

    public @Nullable LocalDate day(String column) {
        return dayOf(own.get(column));
    }

    public <I> @Nullable I id(String column, Function<UUID, I> id) {
        String value = own.get(column);
        return value == null ? null : id.apply(UUID.fromString(value));
    }

    /// A list of words, such as those of a closed list.
    public Set<String> words(String column) {
        return JournalValues.findDocument(text(column))
                .flatMap(JournalValues::findTexts)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    public List<Row> rows(String table) {
        return parts.getOrDefault(table, List.of());
    }

    public Optional<Row> findRow(String table, UUID id) {
        return rows(table).stream()
                .filter(row -> id.toString().equals(row.get("id")))
                .findFirst();
    }

    /// The ids in one column of the rows of a table.
    public <I> Set<I> ids(String table, String column, Function<UUID, I> id) {
        return rows(table).stream().map(row -> id.apply(row.getId(column))).collect(Collectors.toUnmodifiableSet());
    }

    /// This moment with some places taken from another.
    public Former with(Shape shape, Former other, Set<String> keys) {
        var taken = new Former(id, own, parts, untold);
        for (List<String> columns : shape.fields()) {
            if (keys.contains(columns.getFirst())) {
                columns.forEach(column -> taken.own.put(column, other.own.get(column)));
            }
        }
        shape.parts().stream()
                .filter(part -> keys.contains(part.table()))
                .forEach(part -> taken.parts.put(part.table(), new ArrayList<>(other.rows(part.table()))));
        return taken;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable LocalDate dayOf(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }
}

package org.maillage.convention.restoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places of an object that can come back: columns of its own row, and the rows of other tables that belong to it.
///
/// A place has a key: the name of a column, `schema.table` for rows that come back together, `schema.table:id` for one
/// that comes back alone.
///
/// @param table schema and table of the object's own row
/// @param fields columns that come back together, the first of which is their key
/// @param ofInstance whether its rows belong to the instance: they bear no convention
public record Shape(String table, List<List<String>> fields, List<Part> parts, boolean ofInstance) {

    /// The key of being there or removed.
    public static final String REMOVAL = "deleted_at";

    public Shape {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }

    /// @param subject column that holds the id of the object
    /// @param alone whether each row comes back by itself, by its id
    public record Part(String table, String subject, boolean alone) {

        public String keyOf(Object row) {
            return table + ":" + row;
        }
    }

    /// @param columns each a place of its own
    public static Shape of(String table, String... columns) {
        return new Shape(table, List.of(columns).stream().map(List::of).toList(), List.of(), false);
    }

    /// With columns that mean nothing without each other.
    public Shape together(String... columns) {
        var more = new ArrayList<>(fields);
        more.add(List.of(columns));
        return new Shape(table, more, parts, ofInstance);
    }

    /// The same, of rows that belong to the instance.
    public Shape ofTheInstance() {
        return new Shape(table, fields, parts, true);
    }

    public Shape with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Shape(table, fields, more, ofInstance);
    }

    /// The key of the place that a change touched, or null when it does not come back.
    ///
    /// @param row which row of the table, when known
    public @Nullable String findKey(String ofTable, String column, @Nullable Object row) {
        if (ofTable.equals(table)) {
            return fields.stream()
                    .filter(columns -> columns.contains(column))
                    .map(List::getFirst)
                    .findFirst()
                    .orElse(null);
        }
        for (Part part : parts) {
            if (part.table().equals(ofTable)) {
                return !part.alone() ? part.table() : row == null ? null : part.keyOf(row);
            }
        }
        return null;
    }
}

package org.maillage.base.backup.tables;

import java.util.List;
import java.util.stream.Collectors;

/// A table as the database describes it now.
///
/// @param name with its schema, but for the history of migrations, which stands in whichever schema holds it
/// @param columns those that can be written, in order: what the database computes is not copied
public record TableShape(String schema, String table, String name, List<String> columns) {

    /// Name and columns, as SQL wants them.
    public String quoted() {
        return quotedName() + columns.stream().map(TableShape::quote).collect(Collectors.joining(", ", " (", ")"));
    }

    public String quotedName() {
        return quote(schema) + "." + quote(table);
    }

    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}

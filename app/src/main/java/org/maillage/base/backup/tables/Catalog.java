package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Reads from PostgreSQL itself which tables and sequences there are: a table added tomorrow is in the backup of
/// tomorrow.
public record Catalog(Connection connection, Collection<String> schemas) {

    public static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = """
            select n.nspname, c.relname, n.nspname = any (?) as ours,
              array(select a.attname::text from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum) as columns
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r'
              and (n.nspname = any (?) or n.nspname = current_schema() and c.relname = ?)
            order by 1, 2
            """;

    private static final String SEQUENCES = """
            select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'S' and n.nspname = any (?) order by 1, 2
            """;

    public record Sequence(String name, String quoted) {}

    public List<TableShape> tables() throws SQLException {
        try (var statement = connection.prepareStatement(TABLES)) {
            var names = connection.createArrayOf("text", schemas.toArray());
            statement.setArray(1, names);
            statement.setArray(2, names);
            statement.setString(3, HISTORY);
            try (ResultSet row = statement.executeQuery()) {
                List<TableShape> tables = new ArrayList<>();
                while (row.next()) {
                    tables.add(shape(row));
                }
                return tables;
            }
        }
    }

    public List<Sequence> sequences() throws SQLException {
        try (var statement = connection.prepareStatement(SEQUENCES)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Sequence> sequences = new ArrayList<>();
                while (row.next()) {
                    sequences.add(new Sequence(
                            row.getString(1) + "." + row.getString(2),
                            TableShape.quote(row.getString(1)) + "." + TableShape.quote(row.getString(2))));
                }
                return sequences;
            }
        }
    }

    private static TableShape shape(ResultSet row) throws SQLException {
        String schema = row.getString("nspname");
        String table = row.getString("relname");
        return new TableShape(schema, table, row.getBoolean("ours") ? schema + "." + table : table, List.of((String[])
                row.getArray("columns").getArray()));
    }
}

package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Makes the schemas anew inside a transaction, and holds rules back while rows come in.
///
/// Triggers would journal the restoration as if people had written; keys would ask for an order of tables. The owner
/// of a database may do all this without being its superuser.
public record Structure(Connection transaction) {

    private record Key(String table, String name, String definition) {}

    private static final String KEYS = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(k.conname), pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'f' and k.conparentid = 0 and n.nspname = any (?) order by 1, 2
            """;

    public void drop(Collection<String> schemas) throws SQLException {
        for (String schema : schemas) {
            execute("drop schema if exists " + TableShape.quote(schema) + " cascade");
        }
    }

    public void play(List<MigrationScript> scripts) throws SQLException {
        for (MigrationScript script : scripts) {
            execute(script.sql());
        }
    }

    /// Beyond what the release before played, with the lines that Flyway would have written.
    public void bringUpToDate(List<MigrationScript> scripts) throws SQLException {
        for (MigrationScript script : scripts) {
            long began = System.nanoTime();
            execute(script.sql());
            new History(transaction).add(script, (System.nanoTime() - began) / 1_000_000);
        }
    }

    public void settle(String afterAll) throws SQLException {
        execute(afterAll);
    }

    /// Runs that while no trigger of ours and no foreign key watches these tables.
    public void whileLoose(Collection<String> schemas, List<TableShape> tables, Filling filling) throws SQLException {
        List<Key> keys = keys(schemas);
        for (Key key : keys) {
            execute("alter table " + key.table() + " drop constraint " + key.name());
        }
        for (TableShape table : tables) {
            execute("alter table " + table.quotedName() + " disable trigger user");
        }
        filling.run();
        for (TableShape table : tables) {
            execute("alter table " + table.quotedName() + " enable trigger user");
        }
        for (Key key : keys) {
            execute("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
    }

    public interface Filling {
        void run() throws SQLException;
    }

    private List<Key> keys(Collection<String> schemas) throws SQLException {
        try (var statement = transaction.prepareStatement(KEYS)) {
            statement.setArray(1, transaction.createArrayOf("text", schemas.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Key> keys = new ArrayList<>();
                while (row.next()) {
                    keys.add(new Key(row.getString(1), row.getString(2), row.getString(3)));
                }
                return keys;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            // A script may hold braces, which the driver would read as its own.
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}

package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.maillage.base.backup.file.Manifest;

/// What has been played in a database, as Flyway keeps it there.
public record History(Connection connection) {

    /// In order; empty in a database that Maillage has never opened.
    public List<Manifest.Migration> read() throws SQLException {
        List<Manifest.Migration> played = new ArrayList<>();
        if (isThere()) {
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select version, script, checksum from " + name()
                            + " where success and type = 'SQL' order by installed_rank")) {
                while (row.next()) {
                    played.add(new Manifest.Migration(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return played;
    }

    public void add(MigrationScript script, long milliseconds) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into %1$s
                  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                select coalesce(max(installed_rank), 0) + 1, ?, ?, 'SQL', ?, ?, current_user, ?, true from %1$s
                """.formatted(name()))) {
            statement.setString(1, script.version());
            statement.setString(2, script.description());
            statement.setString(3, script.path());
            statement.setInt(4, script.checksum());
            statement.setInt(5, (int) milliseconds);
            statement.executeUpdate();
        }
    }

    private boolean isThere() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select 1 from pg_tables where schemaname = current_schema() and tablename = ?")) {
            statement.setString(1, Catalog.HISTORY);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private String name() throws SQLException {
        return TableShape.quote(connection.getSchema()) + "." + Catalog.HISTORY;
    }
}

package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.maillage.base.backup.file.Refusal;

/// Backups may be written together; a restoration is alone. A backup that began while tables are being made anew would
/// see none of their rows, and would look whole.
public enum Turn {
    BACKUP(
            "pg_try_advisory_lock_shared",
            "Une restauration est en cours sur cette base : relancez quand elle sera finie."),
    RESTORATION(
            "pg_try_advisory_lock",
            "Une sauvegarde ou une restauration est en cours sur cette base : relancez quand elle sera finie.");

    private static final long KEY = 0x6d61696c6c616765L; // "maillage"

    private final String lock;
    private final String refusal;

    Turn(String lock, String refusal) {
        this.lock = lock;
        this.refusal = refusal;
    }

    /// Held until the connection is closed.
    public void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + lock + "(" + KEY + ")")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new Refusal(refusal);
            }
        }
    }

    /// For a connection that goes back to a pool.
    public static void releaseAll(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }
}

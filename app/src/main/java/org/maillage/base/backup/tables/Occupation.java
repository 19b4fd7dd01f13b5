package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.base.backup.file.Refusal;

/// Keeps everybody else out of the tables until the transaction ends. The application comes back by itself: its pool
/// replaces the connections that are cut here.
public record Occupation(Connection transaction) {

    private static final String OTHERS = """
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
              and usename = current_user
            """;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int ATTEMPTS = 10;

    /// Whether something else, the application most likely, is connected.
    public boolean isShared() throws SQLException {
        try (Statement statement = transaction.createStatement();
                ResultSet row = statement.executeQuery("select exists (select 1 " + OTHERS + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    public void begin(List<TableShape> tables) throws SQLException {
        String lock = "lock table "
                + tables.stream().map(TableShape::quotedName).collect(Collectors.joining(", "))
                + " in access exclusive mode";
        for (int attempt = 1; !tables.isEmpty() && !locks(lock, attempt); attempt++) {
            transaction.rollback();
        }
    }

    /// To be called once more right before the commit: what waits for our tables wanted the old ones.
    public void cutOthersOff() throws SQLException {
        execute("select pg_terminate_backend(pid) " + OTHERS);
    }

    private boolean locks(String lock, int attempt) throws SQLException {
        cutOthersOff();
        execute("set local lock_timeout = '3s'");
        try {
            execute(lock);
            return true;
        } catch (SQLException e) {
            if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            if (attempt == ATTEMPTS) {
                throw new Refusal(
                        "La base de données est trop occupée pour être remplacée : arrêtez Maillage, puis relancez.",
                        e);
            }
            return false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute(sql);
        }
    }
}

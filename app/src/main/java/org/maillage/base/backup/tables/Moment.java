package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.base.backup.file.Refusal;

/// One moment of the database, read by one transaction while others write.
public final class Moment {

    private static final String NO_WAITING_FOR_EVER = "set local lock_timeout = '60s'";

    private Moment() {}

    /// Begins the transaction in which everything is read. The tables are held before the moment is chosen: one that
    /// is made anew in between would look empty.
    public static void begin(Connection connection, Catalog catalog) throws SQLException {
        Turn.BACKUP.take(connection);
        List<TableShape> tables = catalog.tables();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(NO_WAITING_FOR_EVER);
            if (!tables.isEmpty()) {
                statement.execute("lock table "
                        + tables.stream().map(TableShape::quotedName).collect(Collectors.joining(", "))
                        + " in access share mode");
            }
        }
        if (!catalog.tables().equals(tables)) {
            throw structureChanges();
        }
    }

    public static Refusal structureChanges() {
        return new Refusal(
                "La base de données change de structure en ce moment (mise à jour) : relancez la sauvegarde.");
    }

    public static void end(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        Turn.releaseAll(connection);
    }
}

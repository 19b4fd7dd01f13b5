package org.maillage.base.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Where a running cluster is reached, and the key to it.
record ClusterAddress(int port, String password) {

    static final String USER = "maillage";
    static final String DATABASE = "maillage";

    private static final String ALREADY_EXISTS = "42P04";
    private static final String WRONG_PASSWORD = "28P01";

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// A server that has just started may still be recovering, one that was left running may be shutting down: both
    /// refuse politely.
    boolean isReady(ClusterFolder folder) {
        try {
            execute("create database " + DATABASE);
            return true;
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw DatabaseUnavailable.passwordRefused(folder.passwordFile(), e);
            }
            return ALREADY_EXISTS.equals(e.getSQLState());
        }
    }
}

package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// What makes PostgreSQL write the same text for the same value, whatever its version and settings.
public final class PortableText {

    private static final String SETTINGS = """
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres';
            set local timezone = 'UTC';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = 0;
            set local synchronize_seqscans = off
            """;

    private static final String USUAL = """
            set local datestyle = default;
            set local intervalstyle = default;
            set local timezone = default;
            set local bytea_output = default;
            set local extra_float_digits = default
            """;

    private PortableText() {}

    public static void begin(Connection transaction) throws SQLException {
        execute(transaction, SETTINGS);
    }

    /// For statements of others in the same transaction.
    public static void end(Connection transaction) throws SQLException {
        execute(transaction, USUAL);
    }

    private static void execute(Connection transaction, String settings) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute(settings);
        }
    }
}

package org.maillage.base.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.database.TestDatabase;
import org.maillage.site.FrenchDates;

/// Backs databases of tests up and restores them, without the commands around.
public final class Shelf {

    static final Backups BACKUPS =
            Backups.ofThisRelease(Clock.fixed(Instant.parse("2025-11-20T13:02:00Z"), FrenchDates.PARIS));

    private Shelf() {}

    static Manifest backUp(TestDatabase database, Path file) throws Exception {
        try (Connection connection = database.connect()) {
            return BACKUPS.write(connection, file, false);
        }
    }

    public static void backUp(Connection connection, Path file) throws Exception {
        BACKUPS.write(connection, file, true);
    }

    /// The tables of a backup, with the columns it carries, as `COPY` wants them.
    public static List<String> carried(Path file) throws Exception {
        try (BackupReading backup = BackupReading.open(file)) {
            return backup.manifest().tables().stream()
                    .map(table -> table.name() + " (" + String.join(", ", table.columns()) + ")")
                    .toList();
        }
    }

    public static void restore(Path file, TestDatabase database) throws Exception {
        restore(file, database, false, null);
    }

    static void restore(Path file, TestDatabase database, boolean keepVersion, @Nullable Path safety) throws Exception {
        try (BackupReading backup = BackupReading.open(file);
                Connection connection = database.connect()) {
            new Replacement(connection, backup, BACKUPS, keepVersion).run(safety);
        }
    }

    static Flyway flyway(TestDatabase database, String version) {
        return Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .locations("classpath:db/migration")
                .target(version)
                .load();
    }

    static void execute(TestDatabase database, String sql) throws Exception {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    static String read(TestDatabase database, String sql) throws Exception {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

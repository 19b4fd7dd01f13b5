package org.maillage.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.Shelf;
import org.maillage.base.database.TestDatabase;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A backup of thirty conventions of 150 actions, and its restoration, beside a plain `COPY` of the same rows in the
/// same run: one that seals nothing, zips nothing, reads nothing again, and fills tables that are there.
@DemoTest
class BackupBenchmark {

    private static final int ACTIONS = 150;
    private static final int CONVENTIONS = 30;
    private static final int ROUNDS = 5;

    @Autowired
    private DataSource dataSource;

    @TempDir
    Path folder;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void measuresABackupAndItsRestoration() throws Exception {
        Path file = folder.resolve("backup.zip");
        Path plain = folder.resolve("plain");
        double backup;
        double copyOut;
        List<String> tables;
        try (Connection connection = dataSource.getConnection()) {
            var crowd = new Crowd(JdbcClient.create(new SingleConnectionDataSource(connection, true)), DemoCast.ANGERS);
            crowd.growPlanTo(ACTIONS);
            crowd.growConventionsTo(CONVENTIONS);
            Shelf.backUp(connection, file);
            tables = Shelf.carried(file);
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            Files.createDirectory(plain);
            copyOut = median(() -> copyOut(copies, tables, plain));
            backup = median(() -> Shelf.backUp(connection, file));
        }
        double copyIn = median(() -> copyIn(HouseDatabase.createMigrated(), tables, plain));
        double restoration = median(() -> Shelf.restore(file, HouseDatabase.createMigrated()));
        tell(Files.size(file), sizeOf(plain), backup, copyOut, restoration, copyIn);
    }

    private static void tell(long file, long plain, double backup, double copyOut, double restoration, double copyIn) {
        System.out.printf(
                "%n%d conventions de %d actions : %.1f Mo de lignes, sauvegarde de %.1f Mo%n",
                CONVENTIONS, ACTIONS, plain / 1e6, file / 1e6);
        System.out.printf("sauvegarde  %8.0f ms   simple copie %8.0f ms%n", backup, copyOut);
        System.out.printf("restauration%8.0f ms   simple copie %8.0f ms%n%n", restoration, copyIn);
        System.out.print(Metrics.atMost("backup_time_to_copy", backup / copyOut, "ratio", 5));
        System.out.print(Metrics.atMost("backup_size_to_copy", (double) file / plain, "ratio", 0.25));
        System.out.print(Metrics.atMost("restore_time_to_copy", restoration / copyIn, "ratio", 4));
        System.out.flush();
    }

    private static void copyOut(CopyManager copies, List<String> tables, Path folder) throws Exception {
        for (int table = 0; table < tables.size(); table++) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(table + ".copy"))) {
                copies.copyOut("copy " + tables.get(table) + " to stdout", file);
            }
        }
    }

    private static void copyIn(TestDatabase database, List<String> tables, Path folder) throws Exception {
        try (Connection connection = database.connect()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            connection.createStatement().execute("set session_replication_role = replica");
            for (int table = 0; table < tables.size(); table++) {
                if (!tables.get(table).startsWith("flyway")) {
                    // Scripts have written rows of their own.
                    connection
                            .createStatement()
                            .execute("delete from " + tables.get(table).replaceFirst(" .*", ""));
                    try (InputStream file = Files.newInputStream(folder.resolve(table + ".copy"))) {
                        copies.copyIn("copy " + tables.get(table) + " from stdin", file);
                    }
                }
            }
        }
    }

    private static long sizeOf(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    /// In milliseconds.
    private static double median(Work work) throws Exception {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}

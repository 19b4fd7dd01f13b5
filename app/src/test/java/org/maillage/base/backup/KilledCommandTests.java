package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.TestDatabase;

/// `kill -9` in the middle: no file looks whole that is not, and a database holds what it held.
class KilledCommandTests {

    /// Enough rows for each command to be found at work.
    private static final int ROWS = 60_000;

    private static final int PARTS = 5;

    private static final String AT_WORK = """
            select count(*) from pg_stat_activity
            where application_name like 'maillage%%' and datname = '%s'
            """;

    @TempDir
    Path folder;

    @Test
    void aKilledBackupLeavesNothingThatLooksWhole() throws Exception {
        TestDatabase database = large();
        Path file = folder.resolve("backup.zip");
        Path unfinished = folder.resolve("backup.zip.partiel");

        CommandProcess backup = CommandProcess.on(database, folder, "backup", file);
        Eventually.holds("the file grows", () -> Files.exists(unfinished) && Files.size(unfinished) > 200_000);
        backup.kill();

        assertThat(file).doesNotExist();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BackupReading.open(unfinished))
                .withMessageContaining("n’est pas une sauvegarde de Maillage entière");
        assertThat(CommandProcess.on(database, folder, "backup", file).end(0)).contains("Écrit, relu et vérifié");
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void aKilledRestorationLeavesWhatWasThere() throws Exception {
        Path file = folder.resolve("backup.zip");
        Shelf.backUp(large(), file);
        TestDatabase target = HouseDatabase.createMigrated();
        write(target, "Ville", 3);
        DatabaseState before = DatabaseState.of(target);

        TestDatabase beside = TestDatabase.createFrom(TestDatabase.EMPTY);
        CommandProcess restoration = CommandProcess.on(target, folder, "restore", "--yes", file);
        Eventually.holds(
                "rows come in",
                () -> !Shelf.read(beside, atWorkOn(target) + " and query ilike 'copy%from stdin%'")
                        .equals("0"));
        restoration.kill();

        awaitTheEndOf(target);
        assertThat(DatabaseState.of(target)).isEqualTo(before);
    }

    @Test
    void aRestorationKilledAtAnyMomentLeavesOneStateOrTheOther() throws Exception {
        TestDatabase source = large();
        Path file = folder.resolve("backup.zip");
        Shelf.backUp(source, file);
        TestDatabase target = HouseDatabase.createMigrated();
        write(target, "Ville", 3);
        Map<String, String> present = DatabaseState.of(target).kept().tables();
        Map<String, String> backedUp = DatabaseState.of(source).kept().tables();
        Path small = folder.resolve("small.zip");
        Shelf.backUp(target, small);
        long began = System.nanoTime();
        CommandProcess.on(target, folder, "restore", "--yes", "--discard", file).end(0);
        long whole = (System.nanoTime() - began) / 1_000_000;
        assertThat(DatabaseState.of(target).kept().tables()).isEqualTo(backedUp);

        for (int part = 2; part < PARTS; part++) {
            Shelf.restore(small, target);
            CommandProcess restoration = CommandProcess.on(target, folder, "restore", "--yes", "--discard", file);
            Thread.sleep(whole * part / PARTS);
            restoration.kill();
            awaitTheEndOf(target);
            assertThat(DatabaseState.of(target).kept().tables())
                    .as("killed after " + part + "/" + PARTS)
                    .isIn(present, backedUp);
        }
    }

    private static void awaitTheEndOf(TestDatabase target) throws Exception {
        TestDatabase beside = TestDatabase.createFrom(TestDatabase.EMPTY);
        Eventually.holds(
                "the server notices", () -> Shelf.read(beside, atWorkOn(target)).equals("0"));
    }

    /// To be asked of another database of the server: a restoration cuts off whoever is in its own.
    private static String atWorkOn(TestDatabase target) {
        return AT_WORK.formatted(target.url().replaceFirst("^.*/", ""));
    }

    private static TestDatabase large() throws Exception {
        TestDatabase database = HouseDatabase.createMigrated();
        write(database, "Structure", ROWS);
        return database;
    }

    private static void write(TestDatabase database, String name, int rows) throws Exception {
        Shelf.execute(database, """
                insert into accounts.organisation (id, name, short_name, kind)
                select gen_random_uuid(), '%1$s ' || n, n::text, 'association' from generate_series(1, %2$d) n
                """.formatted(name, rows));
    }
}

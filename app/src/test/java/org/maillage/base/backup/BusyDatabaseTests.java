package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.tables.Turn;
import org.maillage.base.database.TestDatabase;

/// While people write: a backup holds one moment, and nobody writes into the middle of a restoration.
class BusyDatabaseTests {

    private static final int WRITERS = 3;

    @TempDir
    Path folder;

    private final TestDatabase database = HouseDatabase.createMigrated();

    @BeforeEach
    void givenPairs() throws Exception {
        // Large enough for writers to write while it is copied.
        Shelf.execute(database, """
                insert into accounts.organisation (id, name, short_name, kind)
                select gen_random_uuid(), 'Structure ' || n, n::text, 'association' from generate_series(1, 30000) n
                """);
    }

    @Test
    void aBackupHoldsOneMomentWhileOthersWrite() throws Exception {
        Path file = folder.resolve("backup.zip");
        int during;
        try (PairWriters writers = PairWriters.start(WRITERS, database)) {
            writers.awaitMore(50);
            int before = writers.acknowledged();
            Shelf.backUp(database, file);
            during = writers.acknowledged() - before;
        }
        TestDatabase copy = HouseDatabase.createMigrated();

        Shelf.restore(file, copy);

        assertThat(during).as("written during the backup").isPositive();
        assertThat(Shelf.read(copy, PairWriters.BROKEN_PAIRS)).isEqualTo("0");
        assertThat(Shelf.read(copy, "select count(*) from accounts.person")).isNotEqualTo("0");
    }

    @Test
    void nobodyWritesIntoTheMiddleOfARestoration() throws Exception {
        Path file = folder.resolve("backup.zip");
        Shelf.backUp(database, file);
        String before;
        String after;
        try (PairWriters writers = PairWriters.start(WRITERS, database)) {
            writers.awaitMore(50);
            before = Integer.toString(writers.number());
            Shelf.restore(file, database);
            after = Integer.toString(writers.number());
            writers.awaitMore(20);
        }
        assertThat(Shelf.read(database, PairWriters.BROKEN_PAIRS)).isEqualTo("0");
        assertThat(Shelf.read(
                        database, "select count(*) from accounts.person where given_name::int between 1 and " + before))
                .as("the replaced state, written up to " + before + ", is gone; after the restoration: " + after)
                .isEqualTo("0");
        assertThat(Shelf.read(database, "select count(*) from accounts.person")).isNotEqualTo("0");
    }

    @Test
    void keepsTheReplacedStateInAFileThatRestoresIt() throws Exception {
        Path file = folder.resolve("backup.zip");
        Path safety = folder.resolve("safety.zip");
        Shelf.backUp(database, file);
        Shelf.execute(database, "delete from accounts.organisation where name like '%7'");
        DatabaseState replaced = DatabaseState.of(database).kept();

        Shelf.restore(file, database, false, safety);
        assertThat(DatabaseState.of(database).kept().tables()).isNotEqualTo(replaced.tables());
        Shelf.restore(safety, database);

        assertThat(DatabaseState.of(database).kept().tables()).isEqualTo(replaced.tables());
    }

    @Test
    void oneWaitsForTheOther() throws Exception {
        Path file = folder.resolve("backup.zip");
        Shelf.backUp(database, file);
        try (Connection other = database.connect()) {
            Turn.BACKUP.take(other);
            Shelf.backUp(database, folder.resolve("beside.zip"));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Shelf.restore(file, database));
        }
        try (Connection other = database.connect()) {
            Turn.RESTORATION.take(other);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Shelf.backUp(database, folder.resolve("late.zip")))
                    .withMessageContaining("Une restauration est en cours");
        }
    }
}

package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.file.Release;
import org.maillage.base.database.TestDatabase;

class UpgradeGuardTests {

    private static final String EARLIER = "042";
    private static final String EMBEDDED = "";
    private static final String NAMES = "select string_agg(name, ', ') from accounts.organisation";

    @TempDir
    Path home;

    @Test
    void writesABackupBeforeItChangesTheStructure() throws Exception {
        TestDatabase database = earlier();
        DatabaseState before = DatabaseState.of(database);

        guard(EMBEDDED).migrate(Shelf.flyway(database, "latest"));

        assertThat(DatabaseState.of(database).structure()).isNotEqualTo(before.structure());
        assertThat(kept()).hasSize(1);
        assertThat(kept().getFirst().getFileName())
                .hasToString("avant-" + Release.current().version() + "-2025-11-20-140200.zip");
        Shelf.restore(kept().getFirst(), database, true, null);
        assertThat(DatabaseState.of(database)).isEqualTo(before);
    }

    @Test
    void writesNothingWhenThereIsNothingToChange() throws Exception {
        guard(EMBEDDED).migrate(Shelf.flyway(HouseDatabase.createMigrated(), "latest"));
        guard(EMBEDDED).migrate(Shelf.flyway(TestDatabase.createFrom(TestDatabase.EMPTY), "latest"));
        assertThat(home.resolve("sauvegardes")).doesNotExist();
    }

    @Test
    void doesNotOpenADatabaseOfAReleaseToCome() throws Exception {
        TestDatabase database = HouseDatabase.createMigrated();
        Shelf.execute(database, """
                insert into flyway_schema_history
                  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (900, '900', 'later', 'SQL', 'plan/V900__later.sql', 1, 'x', 1, true)
                """);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guard(EMBEDDED).migrate(Shelf.flyway(database, "latest")))
                .withMessageContaining("V900__later.sql");
    }

    @Test
    void doesNotChangeAnEmbeddedDatabaseThatCannotBeBackedUp() throws Exception {
        Files.writeString(home.resolve("sauvegardes"), "a file where the folder should be");
        TestDatabase database = earlier();
        DatabaseState before = DatabaseState.of(database);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guard(EMBEDDED).migrate(Shelf.flyway(database, "latest")))
                .withMessageContaining("n’a pas été mise à jour");
        assertThat(DatabaseState.of(database)).isEqualTo(before);

        guard(database.url()).migrate(Shelf.flyway(database, "latest"));
        assertThat(Shelf.read(database, NAMES))
                .as("its administrator backs it up")
                .isEqualTo("Angers");
        assertThat(DatabaseState.of(database).structure()).isNotEqualTo(before.structure());
    }

    private UpgradeGuard guard(String url) {
        return new UpgradeGuard(home, url, Shelf.BACKUPS.clock());
    }

    private List<Path> kept() throws Exception {
        try (var files = Files.list(home.resolve("sauvegardes"))) {
            return files.toList();
        }
    }

    private static TestDatabase earlier() throws Exception {
        TestDatabase database = TestDatabase.createFrom(TestDatabase.EMPTY);
        Shelf.flyway(database, EARLIER).migrate();
        Shelf.execute(database, """
                insert into accounts.organisation (id, name, short_name, kind)
                values (gen_random_uuid(), 'Angers', 'Angers', 'commune')
                """);
        return database;
    }
}

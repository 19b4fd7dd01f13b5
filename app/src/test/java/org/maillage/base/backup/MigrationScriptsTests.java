package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.tables.MigrationScript;
import org.maillage.base.backup.tables.MigrationScripts;
import org.maillage.base.database.TestDatabase;

/// A restoration plays the scripts itself, in its own transaction: it must do what Flyway does.
class MigrationScriptsTests {

    private final MigrationScripts scripts = MigrationScripts.ofThisRelease();

    @TempDir
    Path folder;

    @Test
    void knowsTheScriptsAsFlywayKnowsThem() {
        MigrationInfo[] known = Shelf.flyway(TestDatabase.createFrom(TestDatabase.EMPTY), "latest")
                .info()
                .all();
        assertThat(scripts.all())
                .extracting(
                        MigrationScript::path,
                        MigrationScript::version,
                        MigrationScript::description,
                        MigrationScript::checksum)
                .containsExactlyElementsOf(Arrays.stream(known)
                        .map(info -> org.assertj.core.groups.Tuple.tuple(
                                info.getScript(),
                                info.getVersion().getVersion(),
                                info.getDescription(),
                                info.getChecksum()))
                        .toList());
    }

    @Test
    void makesTheStructureThatFlywayMakes() throws Exception {
        TestDatabase byFlyway = HouseDatabase.createMigrated();
        TestDatabase byRestoration = HouseDatabase.createMigrated();
        Path file = folder.resolve("empty.zip");
        Shelf.backUp(byFlyway, file);

        Shelf.restore(file, byRestoration);

        assertThat(DatabaseState.of(byRestoration).structure())
                .isEqualTo(DatabaseState.of(byFlyway).structure());
    }

    // Flyway would replace these; nothing of ours may need it.
    @Test
    void holdNoPlaceholder() {
        assertThat(scripts.all()).allSatisfy(script -> assertThat(script.sql()).doesNotContain("${"));
    }
}

package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;

/// A database that nobody has written in holds what scripts write, and nothing to lose.
class FreshDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void isReplacedWithoutAQuestion() throws Exception {
        Path file = folder.resolve("backup.zip");
        Shelf.backUp(HouseDatabase.createMigrated(), file);
        assertThat(CommandProcess.on(HouseDatabase.createMigrated(), folder, "restore", file)
                        .end(0))
                .contains("Restauré et vérifié")
                .doesNotContain("Tapez", "avant-restauration");
    }
}

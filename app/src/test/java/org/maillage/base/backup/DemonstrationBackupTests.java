package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Release;
import org.maillage.base.backup.file.Words;
import org.maillage.base.backup.tables.LeftOut;
import org.maillage.base.database.TestDatabase;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The demonstration, in use: every table comes back row by row.
@DemoTest
class DemonstrationBackupTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private MockMvcTester mvc;

    @TempDir
    Path folder;

    @Test
    void everyTableComesBackRowByRow() throws Exception {
        signIn();
        TestDatabase copy = HouseDatabase.createMigrated();
        Path file = folder.resolve("demonstration.zip");
        DatabaseState source;
        Manifest manifest;
        try (Connection connection = dataSource.getConnection()) {
            manifest = Shelf.BACKUPS.write(connection, file, false);
            source = DatabaseState.of(connection);
        }

        Shelf.restore(file, copy);

        DatabaseState restored = DatabaseState.of(copy);
        assertThat(restored.kept().tables()).isEqualTo(source.kept().tables());
        assertThat(restored.kept().tables()).hasSize(manifest.tables().size());
        assertThat(restored.structure()).isEqualTo(source.structure());
        assertThat(restored.sequences()).containsAllEntriesOf(sequencesOf(source, manifest));
        assertThat(source.tables().get("site.spring_session")).doesNotStartWith("0 ");
        assertThat(restored.tables().get("site.spring_session")).startsWith("0 ");
    }

    @Test
    void saysWhatItHoldsAndWhatItLeavesOut() throws Exception {
        Path file = folder.resolve("demonstration.zip");
        try (Connection connection = dataSource.getConnection()) {
            Shelf.BACKUPS.write(connection, file, false);
            assertThat(connection.getAutoCommit())
                    .as("the connection goes back to its pool")
                    .isTrue();
            assertThat(connection.isReadOnly()).isFalse();
        }
        try (BackupReading backup = BackupReading.open(file)) {
            Manifest manifest = backup.manifest();
            assertThat(manifest.application())
                    .isEqualTo(Release.current().version())
                    .matches("\\d+\\.\\d+\\.\\d+.*");
            assertThat(manifest.writtenAt()).isEqualTo("2025-11-20T14:02+01:00");
            assertThat(manifest.version()).isEqualTo(Shelf.BACKUPS.scripts().latest());
            assertThat(manifest.leftOut())
                    .containsExactlyElementsOf(LeftOut.read().tables());
            assertThat(manifest.find("accounts.account").orElseThrow().columns())
                    .contains("password_hash");
            assertThat(Words.origin(manifest)).startsWith("sauvegarde du 20\u00a0novembre 2025 à 14\u00a0h\u00a002");
        }
    }

    private static Map<String, String> sequencesOf(DatabaseState source, Manifest manifest) {
        assertThat(manifest.sequences())
                .extracting(Manifest.SequenceState::name)
                .containsExactlyInAnyOrderElementsOf(source.sequences().keySet());
        return source.sequences();
    }

    private void signIn() {
        assertThat(mvc.post()
                        .uri("/connexion")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("email", DemoCast.email(DemoCast.CLAIRE))
                        .param("password", DemoCast.PASSWORD))
                .hasStatus3xxRedirection();
    }
}

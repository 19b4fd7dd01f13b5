package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.accounts.Accounts;
import org.maillage.base.backup.tables.Catalog;
import org.maillage.base.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From the release before to this one, and back: this application has started on the other's database.
@SpringBootTest(properties = "maillage.today=2025-11-20")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ReleaseBefore.class)
class ReleaseBeforeTests {

    private static final String CLAIRE = "claire@port-clair.example";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Value("${maillage.home}")
    private Path home;

    @TempDir
    Path folder;

    @Test
    void leavesRowsInEveryTable() throws Exception {
        assertThat(DatabaseState.of(ReleaseBefore.leave()).tables())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).doesNotStartWith("0 "));
    }

    @Test
    void isReadByThePagesOfThisOne() {
        assertThat(mvc.post()
                        .uri("/connexion")
                        .with(csrf())
                        .param("email", CLAIRE)
                        .param("password", "maillage-zero-un-zero"))
                .hasStatus3xxRedirection();
        for (String page : List.of(
                "/espace/port-clair-2023-2026/vue-d-ensemble",
                "/espace/port-clair-2023-2026/plan",
                "/espace/port-clair-2023-2026/plan/actions/PE-01",
                "/espace/port-clair-2023-2026/journal")) {
            var answer = mvc.get()
                    .uri(page)
                    .with(user(accounts.findOpen(CLAIRE).orElseThrow()))
                    .exchange();
            assertThat(answer.getResponse().getRedirectedUrl()).as(page).isNull();
            assertThat(answer).hasStatusOk().bodyText().contains("Port-Clair");
        }
    }

    @Test
    void isKeptBeforeTheUpgradeAndComesBackRowByRow() throws Exception {
        Path file = keptBeforeUpgrade();
        TestDatabase upgraded = ReleaseBefore.leave();
        Shelf.flyway(upgraded, "latest").migrate();

        Shelf.restore(file, upgraded, true, null);

        DatabaseState left = DatabaseState.of(ReleaseBefore.leave());
        DatabaseState back = DatabaseState.of(upgraded);
        assertThat(back.kept().tables()).isEqualTo(left.kept().tables());
        assertThat(back.structure()).isEqualTo(left.structure());
        assertThat(back.sequences()).isEqualTo(left.sequences());
        Shelf.flyway(upgraded, ReleaseBefore.STRUCTURE).validate();
    }

    @Test
    void isUpgradedByTheRestorationAsByAStart() throws Exception {
        TestDatabase started = ReleaseBefore.leave();
        Shelf.flyway(started, "latest").migrate();
        TestDatabase restored = ReleaseBefore.leave();
        Path file = folder.resolve("before.zip");
        Shelf.backUp(restored, file);

        Shelf.restore(file, restored);

        assertThat(DatabaseState.of(restored).structure())
                .isEqualTo(DatabaseState.of(started).structure());
        assertThat(withoutHistory(restored)).isEqualTo(withoutHistory(started));
        Shelf.flyway(restored, "latest").validate();
    }

    /// The lines of the history say when a script was played, and how long it took.
    private static Map<String, String> withoutHistory(TestDatabase database) throws Exception {
        Map<String, String> tables = DatabaseState.of(database).kept().tables();
        tables.remove("public." + Catalog.HISTORY);
        return tables;
    }

    private Path keptBeforeUpgrade() throws Exception {
        if (Shelf.BACKUPS.scripts().latest().equals(ReleaseBefore.STRUCTURE)) {
            Path file = folder.resolve("before.zip");
            Shelf.backUp(ReleaseBefore.leave(), file);
            return file;
        }
        try (var files = Files.list(home.resolve("sauvegardes"))) {
            return files.toList().getFirst();
        }
    }
}

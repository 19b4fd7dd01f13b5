package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.database.RunningApplication;

/// The whole way, with real processes: a running instance with its embedded database, its backup, its restoration under
/// it, then on another machine.
class RunningInstanceTests {

    private static final String NAMES = "select string_agg(name, ', ' order by name) from accounts.organisation";

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @Test
    void comesBackUnderTheRunningApplicationAndElsewhere() throws Exception {
        Path file = elsewhere.resolve("backup.zip");
        RunningApplication application = RunningApplication.start(home);
        try {
            write(application, "Angers");
            assertThat(CommandProcess.on(home, "backup", file).end(0)).contains("Écrit, relu et vérifié");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            write(application, "Angers par erreur");

            assertThat(CommandProcess.on(home, "restore", file).end(1)).contains("Sans « oui », rien n’a été changé");
            assertThat(CommandProcess.on(home, "restore", "--yes", file).end(0))
                    .contains("Restauré et vérifié")
                    .contains("avant-restauration-");

            application.awaitAnswer();
            assertThat(Shelf.read(application.embedded(), NAMES)).isEqualTo("Angers");
            write(application, "Nantes");
        } finally {
            application.stop();
        }
        restoreInAnEmptyFolderThenStart(file);
        backUpAStoppedInstance();
    }

    private void restoreInAnEmptyFolderThenStart(Path file) throws Exception {
        Path otherHome = elsewhere.resolve("home");
        assertThat(CommandProcess.on(otherHome, "restore", file).end(0)).doesNotContain("Tapez");
        RunningApplication application = RunningApplication.start(otherHome);
        try {
            assertThat(Shelf.read(application.embedded(), NAMES)).isEqualTo("Angers");
        } finally {
            application.stop();
        }
    }

    private void backUpAStoppedInstance() throws Exception {
        Path file = elsewhere.resolve("stopped.zip");
        CommandProcess.on(home, "backup", file).end(0);
        assertThat(home.resolve("data/postmaster.pid"))
                .as("a server is left behind")
                .doesNotExist();
        assertThat(CommandProcess.on(home, "backup", file).end(1)).contains("existe déjà");
        assertThat(CommandProcess.on(elsewhere, "backup", elsewhere.resolve("none.zip"))
                        .end(1))
                .contains("Il n’y a pas de base de données");
    }

    private static void write(RunningApplication application, String name) throws Exception {
        Shelf.execute(
                application.embedded(),
                "insert into accounts.organisation (id, name, short_name, kind) values (gen_random_uuid(), '%1$s', '%1$s', 'commune')"
                        .formatted(name));
    }
}

package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes an empty cluster that sorts and searches in French. It appears by one rename: a creation that was killed
/// leaves nothing.
final class ClusterCreation {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private final PostgresBinaries binaries;
    private final ClusterFolder folder;
    private final ServerAccount account;

    private final Durability durability;

    ClusterCreation(PostgresBinaries binaries, ClusterFolder folder, ServerAccount account, Durability durability) {
        this.binaries = binaries;
        this.folder = folder;
        this.account = account;
        this.durability = durability;
    }

    void createUnlessThere() throws IOException {
        Path version = folder.data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            create();
        }
        String found = Files.readString(version).strip();
        if (!found.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw DatabaseUnavailable.otherMajorVersion(folder.data(), found, PostgresBinaries.MAJOR_VERSION);
        }
    }

    private void create() throws IOException {
        CONSOLE.info("Création de la base de données dans {}…", folder.home());
        Path unfinished = Files.createTempDirectory(folder.home(), "creating-");
        try {
            folder.password();
            account.receive(unfinished);
            account.receive(folder.passwordFile());
            ProgramRun run = ProgramRun.of(account.command(binaries.program("initdb"), arguments(unfinished)));
            if (!run.succeeded()) {
                throw DatabaseUnavailable.programFailed("initdb", run.output(), folder.home(), folder.log());
            }
            Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private List<String> arguments(Path target) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=" + ClusterAddress.USER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=fr-FR",
                "--text-search-config=french",
                "--data-checksums"));
        arguments.addAll(durability.creationOptions());
        return arguments;
    }
}

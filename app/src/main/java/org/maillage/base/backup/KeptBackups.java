package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// The backups that Maillage writes by itself, before it changes something that cannot be taken back.
record KeptBackups(Path folder) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    static KeptBackups of(Path home) throws IOException {
        Path folder = home.toAbsolutePath().normalize().resolve("sauvegardes");
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new KeptBackups(folder);
    }

    Path named(String occasion, Clock clock) {
        return folder.resolve(occasion + "-" + STAMP.format(LocalDateTime.now(clock)) + ".zip");
    }
}

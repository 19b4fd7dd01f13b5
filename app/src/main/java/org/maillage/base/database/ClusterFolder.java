package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Where one cluster keeps its things.
///
/// @param home an absolute path without symbolic links: a running server is recognised by it
record ClusterFolder(Path home) {

    static ClusterFolder at(Path home) throws IOException {
        return new ClusterFolder(Files.createDirectories(home).toRealPath());
    }

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path passwordFile() {
        return home.resolve("database-password");
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Path unfinished = Files.createTempFile(
                    home,
                    "password-",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            Files.move(unfinished, passwordFile());
        }
        return Files.readString(passwordFile()).strip();
    }
}

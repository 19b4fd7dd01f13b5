package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `postmaster.pid`, in which a running server names its process and its port, and which a killed one leaves behind.
record PostmasterFile(Path data, long pid, int port) {

    private static final String NAME = "postmaster.pid";

    static Optional<PostmasterFile> find(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(data.resolve(NAME));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        return lines.size() < 4
                ? Optional.empty()
                : Optional.of(new PostmasterFile(
                        data,
                        Long.parseLong(lines.get(0).strip()),
                        Integer.parseInt(lines.get(3).strip())));
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }

    /// Whether that process is a server on this very folder. The number alone proves nothing: it may have been
    /// given to another process since; and a dead process that nobody waited for keeps its number but has no
    /// command line.
    boolean isServed() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .isPresent();
    }
}

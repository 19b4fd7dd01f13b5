package org.maillage.base.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.maillage.base.database.InstanceDatabase;

/// Ctrl-C in the middle of a command stops the database that the command had started.
final class EndWithProcess {

    private EndWithProcess() {}

    static InstanceDatabase close(InstanceDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return database;
    }
}

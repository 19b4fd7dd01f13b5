package org.maillage.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise to operators: kill the application, the database or both in the middle of writes, start again, and
/// every acknowledged write is there.
class DurabilityTests {

    private static final int SOME = 50;

    @TempDir
    Path home;

    @Test
    void keepsEveryAcknowledgedWriteWhicheverProcessIsKilled() throws Exception {
        var application = new AtomicReference<>(RunningApplication.start(home));
        try (Writer writer = Writer.on(() -> application.get().database())) {
            writer.awaitMore(SOME);
            whenTheDatabaseIsKilledItComesBackByItself(application.get(), writer);
            whenTheApplicationIsKilledTheNextOneFindsItsDatabase(application, writer);
            whenBothAreKilledTheNextStartRecovers(application, writer);
        } finally {
            application.get().stop();
        }
        assertThat(PostmasterFile.find(home.toRealPath().resolve("data")))
                .as("no server is left behind")
                .isEmpty();
    }

    private static void whenTheDatabaseIsKilledItComesBackByItself(RunningApplication application, Writer writer)
            throws Exception {
        long killed = application.server().pid();
        application.killDatabase();
        writer.awaitMore(SOME);
        assertThat(application.server().pid()).isNotEqualTo(killed);
        assertThat(writer.missing()).isZero();
    }

    private void whenTheApplicationIsKilledTheNextOneFindsItsDatabase(
            AtomicReference<RunningApplication> application, Writer writer) throws Exception {
        long server = application.get().server().pid();
        application.get().kill();
        application.set(RunningApplication.start(home));
        writer.awaitMore(SOME);
        assertThat(application.get().server().pid()).as("the same server").isEqualTo(server);
        assertThat(writer.missing()).isZero();
    }

    private void whenBothAreKilledTheNextStartRecovers(AtomicReference<RunningApplication> application, Writer writer)
            throws Exception {
        application.get().kill();
        application.get().killDatabase();
        application.set(RunningApplication.start(home));
        writer.awaitMore(SOME);
        assertThat(writer.missing()).isZero();
    }
}

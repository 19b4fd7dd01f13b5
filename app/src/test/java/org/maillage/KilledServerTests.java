package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.backup.DatabaseState;
import org.maillage.base.database.Halt;
import org.maillage.base.database.RunningApplication;
import org.maillage.demo.DemoCast;

/// `kill -9` of the whole server in the middle of what writes most: nothing of it is there afterwards.
///
/// Each deed waits in the database at one of its last statements, for a lock that this test holds; then the server
/// dies, and only then may those statements end.
class KilledServerTests extends KilledServerScene {

    private final ExecutorService deeds = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        deeds.shutdownNow();
    }

    @Test
    void aBulkEditAndARenewalLeaveNothingHalfDone() throws Exception {
        RunningApplication server = serve();
        PlainBrowser claire = signIn(server, DemoCast.CLAIRE);
        PlainBrowser youssef = signIn(server, DemoCast.YOUSSEF);
        Map<String, String> before = DatabaseState.of(database).kept().tables();
        try (Halt halt =
                new Halt(source).at("after insert on plan.joint_change").at("after insert or update on plan.renewal")) {
            deeds.submit(() -> claire.submit(ANGERS + "/plan/ensemble", allAbandoned()));
            deeds.submit(
                    () -> youssef.submit(ANGERS + "/reglages/renouvellement/preparation", Map.of("undecided", "true")));
            halt.awaitWaiting(2);
            server.kill();
        }
        assertThat(DatabaseState.of(database).kept().tables()).isEqualTo(before);
    }
}

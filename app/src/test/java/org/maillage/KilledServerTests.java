package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.backup.DatabaseState;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.RunningApplication;
import org.maillage.base.database.TestDatabase;
import org.maillage.demo.DemoCast;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `kill -9` of the whole server in the middle of what writes most: nothing of it is there afterwards.
///
/// Each deed waits in the database at one of its last statements, for a lock that this test holds; then the server
/// dies, and only then may those statements end.
class KilledServerTests {

    private static final String ANGERS = "/espace/" + DemoCast.ANGERS;
    private static final int HELD = 4711;

    private final TestDatabase database = HouseDatabase.createMigrated();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    private final ExecutorService deeds = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    private Path home;

    private RunningApplication server;

    @BeforeEach
    void start() throws Exception {
        server = RunningApplication.start(
                home,
                Map.of(
                        "MAILLAGE_DATABASE_URL",
                        database.url(),
                        "MAILLAGE_DATABASE_USER",
                        database.username(),
                        "MAILLAGE_DATABASE_PASSWORD",
                        database.password(),
                        "MAILLAGE_TODAY",
                        "2025-11-20",
                        "MAILLAGE_DEMO_FOLDER",
                        System.getProperty("maillage.root") + "/demo",
                        "SPRING_PROFILES_ACTIVE",
                        "demo"));
        Eventually.holds("the demonstration is loaded", () -> count("select count(*) from plan.action") > 0);
    }

    @AfterEach
    void stop() throws Exception {
        server.kill();
        deeds.shutdownNow();
    }

    @Test
    void aBulkEditAndARenewalLeaveNothingHalfDone() throws Exception {
        PlainBrowser claire = signedIn(DemoCast.CLAIRE);
        PlainBrowser youssef = signedIn(DemoCast.YOUSSEF);
        holdAt("insert on plan.joint_change");
        holdAt("insert or update on plan.renewal");
        assertNothingStaysOf(
                () -> claire.submit(ANGERS + "/plan/ensemble", bulkEdit()),
                () -> youssef.submit(ANGERS + "/reglages/renouvellement/preparation", Map.of("undecided", "true")));
    }

    private void assertNothingStaysOf(Runnable... running) throws Exception {
        Map<String, String> before = DatabaseState.of(database).kept().tables();
        try (Connection holding = database.connect();
                var statement = holding.createStatement()) {
            statement.execute("select pg_advisory_lock(" + HELD + ")");
            List.of(running).forEach(deeds::submit);
            Eventually.holds("each waits in the middle", () -> count("""
                    select count(*) from pg_locks where locktype = 'advisory' and objid = %d and not granted
                    """.formatted(HELD)) == running.length);
            server.kill();
        }
        Eventually.holds("the database has done with the server", () -> count("""
                select count(*) from pg_stat_activity
                where application_name like 'maillage%' and datname = current_database()
                """) == 0);
        assertThat(DatabaseState.of(database).kept().tables()).isEqualTo(before);
    }

    private void holdAt(String event) {
        jdbc.sql("""
                create or replace function public.wait() returns trigger language plpgsql as
                  'begin perform pg_advisory_xact_lock_shared(%d); return new; end'
                """.formatted(HELD)).update();
        jdbc.sql("create trigger wait after %s for each row execute function public.wait()".formatted(event))
                .update();
    }

    private Map<String, String> bulkEdit() {
        String seen = jdbc.sql("""
                        select string_agg(code || ':' || version, ' ') from plan.action
                        where deleted_at is null and visibility <> 'institution' and convention_id = (
                          select id from convention.convention where slug = ?)
                        """).param(DemoCast.ANGERS).query(String.class).single();
        return Map.of("progress", "ABANDONED", "seen", seen);
    }

    private PlainBrowser signedIn(String name) {
        var browser = new PlainBrowser(server.port());
        browser.signIn(DemoCast.email(name), DemoCast.PASSWORD);
        browser.open(ANGERS + "/vue-d-ensemble");
        return browser;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}

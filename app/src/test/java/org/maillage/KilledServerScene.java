package org.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.RunningApplication;
import org.maillage.base.database.TestDatabase;
import org.maillage.demo.DemoCast;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The demonstration on a database of its own, served by processes that are killed in the middle of what they do.
abstract class KilledServerScene {

    protected static final String ANGERS = "/espace/" + DemoCast.ANGERS;

    protected final TestDatabase database = HouseDatabase.createMigrated();
    protected final DriverManagerDataSource source =
            new DriverManagerDataSource(database.url(), database.username(), database.password());
    protected final JdbcClient jdbc = JdbcClient.create(source);

    private final List<RunningApplication> servers = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void kill() throws Exception {
        for (RunningApplication server : servers) {
            server.kill();
        }
    }

    /// One more server on the database.
    protected RunningApplication serve() throws Exception {
        Path home = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        RunningApplication server = RunningApplication.start(
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
                        "MAILLAGE_JOBS_HEARTBEAT",
                        "PT1S",
                        "SPRING_PROFILES_ACTIVE",
                        "demo"));
        servers.add(server);
        Eventually.holds("the demonstration is loaded", () -> count("select count(*) from plan.action") > 0);
        return server;
    }

    /// Two more, starting side by side.
    protected void serveTwice() throws Exception {
        try (var starting = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<RunningApplication>> both = List.of(this::serve, this::serve);
            for (var server : starting.invokeAll(both)) {
                server.get();
            }
        }
    }

    protected static PlainBrowser signIn(RunningApplication server, String name) {
        var browser = new PlainBrowser(server.port());
        browser.signIn(DemoCast.email(name), DemoCast.PASSWORD);
        browser.open(ANGERS + "/vue-d-ensemble");
        return browser;
    }

    protected int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    /// The form that gives every action up at once.
    protected Map<String, String> allAbandoned() {
        String seen = jdbc.sql("""
                        select string_agg(code || ':' || version, ' ') from plan.action
                        where deleted_at is null and visibility <> 'institution' and convention_id = (
                          select id from convention.convention where slug = ?)
                        """).param(DemoCast.ANGERS).query(String.class).single();
        return Map.of("progress", "ABANDONED", "seen", seen);
    }
}

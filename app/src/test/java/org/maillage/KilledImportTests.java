package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.RunningApplication;
import org.maillage.base.database.TestDatabase;
import org.maillage.demo.DemoCast;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `kill -9` of the server while it applies a large file: nothing of it is there afterwards, and the next server does
/// the work that was asked for, once.
class KilledImportTests {

    private static final String IMPORTS = "/espace/" + DemoCast.ANGERS + "/imports/";
    private static final int ROWS = 250; // beyond what a page waits for
    private static final int HELD = 4712;

    private final TestDatabase database = HouseDatabase.createMigrated();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));

    @TempDir
    private Path home;

    private RunningApplication server;

    @AfterEach
    void stop() throws Exception {
        server.kill();
    }

    @Test
    void whatWasAskedIsDoneWholeByTheNextServer() throws Exception {
        start();
        int before = count("select count(*) from plan.action");
        UUID file = receive();
        PlainBrowser claire = signedIn();
        claire.submit(IMPORTS + file + "/lecture", Map.of("reponse-0", "by-name", "reponse-1", "UNKNOWN"));
        Eventually.holds("its rows are judged", () -> stageOf(file).equals("staged"));
        assertThat(count("select count(*) from intake.row where state = 'new'")).isEqualTo(ROWS);

        killInTheMiddle(() -> claire.submit(IMPORTS + file + "/application", Map.of("lignes", "tout")));

        assertThat(count("select count(*) from plan.action")).isEqualTo(before);
        assertThat(stageOf(file)).isEqualTo("applying");
        jdbc.sql("drop trigger wait on plan.step").update();
        start();
        Eventually.holds("the next server applies it", () -> stageOf(file).equals("applied"));
        assertThat(count("select count(*) from plan.action")).isEqualTo(before + ROWS);
        assertThat(count("select count(distinct batch) from journal.entry where table_name = 'plan.step' and"
                        + " operation = 'insert' and changes ->> 'title' like '%Une étape importée%'"))
                .isEqualTo(1);
    }

    private void killInTheMiddle(Runnable asking) throws Exception {
        jdbc.sql("""
                create function public.wait() returns trigger language plpgsql as
                  'begin perform pg_advisory_xact_lock_shared(%d); return new; end'
                """.formatted(HELD)).update();
        jdbc.sql("create trigger wait after insert on plan.step for each row execute function public.wait()")
                .update();
        try (Connection holding = database.connect();
                var statement = holding.createStatement()) {
            statement.execute("select pg_advisory_lock(" + HELD + ")");
            asking.run();
            Eventually.holds("the job is in the middle", () -> count("""
                    select count(*) from pg_locks where locktype = 'advisory' and objid = %d and not granted
                    """.formatted(HELD)) == 1);
            server.kill();
        }
        Eventually.holds("the database has done with the server", () -> count("""
                select count(*) from pg_stat_activity
                where application_name like 'maillage%' and datname = current_database()
                """) == 0);
    }

    private void start() throws Exception {
        server = RunningApplication.start(
                home,
                new HashMap<>(Map.of(
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
                        "demo")));
        Eventually.holds("the demonstration is loaded", () -> count("select count(*) from plan.action") > 0);
    }

    private UUID receive() {
        String content = "Thème;Titre de l’action;Étapes\n"
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> "Petite enfance;Action importée " + row + ";Une étape importée")
                        .collect(Collectors.joining("\n"));
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into intake.file (id, convention_id, kind, file_name, content, received_at)
                        select ?, id, 'plan', 'plan.csv', ?, now() from convention.convention where slug = ?
                        """)
                .params(id, content.getBytes(StandardCharsets.UTF_8), DemoCast.ANGERS)
                .update();
        return id;
    }

    private String stageOf(UUID file) {
        return jdbc.sql("select stage from intake.file where id = ?")
                .param(file)
                .query(String.class)
                .single();
    }

    private PlainBrowser signedIn() {
        var browser = new PlainBrowser(server.port());
        browser.signIn(DemoCast.email(DemoCast.CLAIRE), DemoCast.PASSWORD);
        browser.open("/espace/" + DemoCast.ANGERS + "/vue-d-ensemble");
        return browser;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}

package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The plan page of 150 actions, signed in, beside the floor measured in the same run; then among 30 such conventions.
///
/// Server, database and load share the machine: only the ratios mean something elsewhere.
@DemoTest
@Import(Floor.class)
class WebBenchmark {

    private static final int ACTIONS = 150;
    private static final int CONVENTIONS = 30;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan";
    private static final String FILTERED = PLAN + "?theme=PE&avancement=en-cours&tri=-echeance";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    private String house = "";
    private Hey hey = new Hey("");

    @Test
    void measuresThePlanPage() throws SQLException {
        house = "http://localhost:" + port;
        try (Connection connection = dataSource.getConnection()) {
            var crowd = new Crowd(JdbcClient.create(new SingleConnectionDataSource(connection, true)), DemoCast.ANGERS);
            crowd.growPlanTo(ACTIONS);
            assertThat(crowd.countActions()).isEqualTo(ACTIONS);
            Map<String, Hey.Load> alone = measureAll("une convention de " + ACTIONS + " actions");
            crowd.growConventionsTo(CONVENTIONS);
            Map<String, Hey.Load> among = measureAll(CONVENTIONS + " conventions de " + ACTIONS + " actions");
            say("Une convention contre %d : %.2f (plan), %.2f (filtré) ; à tenir : 1,20 au plus.%n"
                    .formatted(CONVENTIONS, ratio(alone, among, PLAN), ratio(alone, among, FILTERED)));
        }
    }

    private Map<String, Hey.Load> measureAll(String about) {
        var visit = new Visit(house);
        visit.signIn(DemoCast.email(DemoCast.CLAIRE), DemoCast.PASSWORD);
        hey = new Hey(visit.cookie());
        var loads = new LinkedHashMap<String, Hey.Load>();
        say("%n%s%n%-62s %9s %9s %9s %8s  %s%n"
                .formatted(about, "", "rép./s", "médiane", "p99 paisible", "plancher", "empreinte"));
        for (String page : new String[] {PLAN, FILTERED}) {
            String body = visit.read(page);
            int bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            Hey.Load open = peak("/dev/plancher/" + DemoCast.ANGERS + "?bytes=" + bytes);
            Hey.Load floor = peak("/espace/plancher/" + DemoCast.ANGERS + "?bytes=" + bytes);
            Hey.Load load = peak(page);
            Hey.Load calm = hey.paced(house + page, SECONDS, load.perSecond() / 2);
            row("  plancher sans session, " + bytes + " octets", open, null, null, "");
            row("  plancher avec session", floor, null, null, "");
            row("  " + page, load, calm, load.perSecond() / floor.perSecond(), Visit.digestOf(body));
            loads.put(page, load);
        }
        return loads;
    }

    /// The first seconds are the compiler's.
    private Hey.Load peak(String path) {
        hey.peak(house + path, Math.max(2, SECONDS / 2));
        return hey.peak(house + path, SECONDS);
    }

    private static double ratio(Map<String, Hey.Load> alone, Map<String, Hey.Load> among, String page) {
        Hey.Load before = alone.get(page);
        Hey.Load after = among.get(page);
        return before == null || after == null ? Double.NaN : before.perSecond() / after.perSecond();
    }

    private static void row(
            String what,
            Hey.Load load,
            Hey.@org.jspecify.annotations.Nullable Load calm,
            @org.jspecify.annotations.Nullable Double toFloor,
            String digest) {
        say("%-62s %9.0f %6.1f ms %9s %8s  %s%n"
                .formatted(
                        what,
                        load.perSecond(),
                        load.medianMillis(),
                        calm == null ? "" : "%.0f ms".formatted(calm.p99Millis()),
                        toFloor == null ? "" : "%.2f".formatted(toFloor),
                        digest));
    }

    private static void say(String words) {
        System.out.print(words);
        System.out.flush();
    }
}

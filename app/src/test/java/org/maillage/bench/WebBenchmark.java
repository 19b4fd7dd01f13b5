package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.QueryCount;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The plan page of 150 actions, signed in, beside the floor measured in the same run; then among 30 such conventions.
///
/// Server, database and load share the machine: only the ratios mean something elsewhere. Floor and page take turns in
/// short rounds, the ratio is the median of the rounds. Paced, eight readers ask at a constant rate of half the peak,
/// each in its own rhythm ([Hey]). Queries are counted as they are sent, on a request of their own.
@DemoTest
@Import(Floor.class)
class WebBenchmark {

    private static final int ACTIONS = 150;
    private static final int CONVENTIONS = 30;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan";
    private static final String FILTERED =
            PLAN + "?theme=PE&avancement=en-cours,a-venir&quartier=belle-beille&age=0-3&tri=-echeance";
    private static final SortedMap<String, String> PAGES =
            new TreeMap<>(Map.of("plan_page", PLAN, "plan_page_filtered", FILTERED));

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private DemoCast cast;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void measuresThePlanPage() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var crowd = new Crowd(JdbcClient.create(new SingleConnectionDataSource(connection, true)), DemoCast.ANGERS);
            crowd.growPlanTo(ACTIONS);
            assertThat(crowd.countActions()).isEqualTo(ACTIONS);
            Map<String, PageLoad> alone = measureAll("une convention de " + ACTIONS + " actions");
            crowd.growConventionsTo(CONVENTIONS);
            Map<String, PageLoad> among = measureAll(CONVENTIONS + " conventions de " + ACTIONS + " actions");
            say("%n");
            for (String page : PAGES.keySet()) {
                tell(page, alone.get(page), among.get(page));
            }
        }
    }

    private Map<String, PageLoad> measureAll(String about) {
        String house = "http://localhost:" + port;
        var visit = new Visit(house);
        visit.signIn(DemoCast.email(DemoCast.CLAIRE), DemoCast.PASSWORD);
        var loads = new LinkedHashMap<String, PageLoad>();
        say(
                "%n%s%n%-44s %8s %12s %16s %8s %9s %11s  %s%n",
                about, "", "rép./s", "médiane", "p99 à mi-charge", "plancher", "sans ses.", "au plancher", "empreinte");
        PAGES.forEach((name, page) -> {
            String body = visit.read(page);
            assertThat(body).contains("/plan/actions/PE-");
            String bytes = "/plancher/" + DemoCast.ANGERS + "?bytes=" + body.getBytes(StandardCharsets.UTF_8).length;
            PageLoad load = PageLoad.measure(
                    new Hey(visit.cookie()),
                    house + "/espace" + bytes,
                    new Hey(""),
                    house + "/dev" + bytes,
                    house + page,
                    SECONDS);
            say(
                    "%-44s %8.0f %9.1f ms %13.1f ms %8.0f %9.0f %11.2f  %s%n",
                    name,
                    load.page(),
                    load.medianMillis(),
                    load.p99Millis(),
                    load.floor(),
                    load.open(),
                    load.toFloor(),
                    Visit.digestOf(body));
            loads.put(name, load);
        });
        return loads;
    }

    private void tell(String page, PageLoad alone, PageLoad among) {
        say(Metrics.atLeast(page + "_to_floor", alone.toFloor(), "ratio", 0.5));
        say(Metrics.under(page + "_p99_paced", alone.p99Millis(), "ms", 60));
        say(Metrics.atMost(page + "_queries", countQueries(PAGES.get(page)), "queries", 6));
        say(Metrics.atMost(page + "_one_to_thirty_conventions", alone.page() / among.page(), "ratio", 1.2));
    }

    private int countQueries(String page) {
        var request = mvc.get().uri(page).with(cast.as(DemoCast.CLAIRE));
        return QueryCount.during(() -> assertThat(request.exchange()).hasStatusOk())
                .size();
    }

    private static void say(String words, Object... values) {
        System.out.print(words.formatted(values));
        System.out.flush();
    }
}

package org.maillage.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Twenty frozen states in each of thirty conventions of 150 actions: what they weigh beside the rows they keep, and
/// how long freezing, reading and comparing take beside the plan page, in one run.
@DemoTest
class StatesBenchmark {

    private static final int ACTIONS = 150;
    private static final int CONVENTIONS = 30;
    private static final int STATES = 20;
    private static final int ROUNDS = 40;
    private static final String SPACE = "/espace/" + DemoCast.ANGERS;

    private static final List<String> KEPT = List.of(
            "plan.action",
            "plan.enjeu",
            "plan.heading",
            "plan.topic",
            "plan.contract",
            "plan.action_enjeu",
            "plan.action_area",
            "plan.action_topic",
            "plan.action_contract",
            "plan.action_organisation",
            "plan.action_person",
            "plan.action_link",
            "plan.step",
            "plan.note",
            "convention.theme",
            "convention.party");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measuresFrozenStates() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var crowd = new Crowd(JdbcClient.create(new SingleConnectionDataSource(connection, true)), DemoCast.ANGERS);
            crowd.growPlanTo(ACTIONS);
            crowd.growConventionsTo(CONVENTIONS);
        }
        Convention angers = conventions.findBySlug(DemoCast.ANGERS).orElseThrow();
        SnapshotId first = snapshots.freeze(angers.id(), SnapshotKind.NAMED, "Premier", "", null);
        var visit = new Visit("http://localhost:" + port);
        visit.signIn(DemoCast.email(DemoCast.CLAIRE), DemoCast.PASSWORD);
        double listOfOne = median(() -> visit.read(SPACE + "/etats"));
        double freezing = freezeAll();
        double plan = median(() -> visit.read(SPACE + "/plan"));
        double list = median(() -> visit.read(SPACE + "/etats"));
        double read = median(() -> visit.read(SPACE + "/etats/" + first.value() + "?theme=PE"));
        double comparison = median(() -> visit.read(SPACE + "/etats/comparaison?de=" + first.value()));
        long states = size(List.of("convention.snapshot"));
        long rows = size(KEPT);
        System.out.printf(
                "%n%d conventions de %d actions, %d états figés chacune%nlignes vivantes %.1f Mo, états %.1f Mo%n"
                        + "figer %.1f ms, plan %.1f ms, liste %.1f ms, lire %.1f ms, comparer %.1f ms%n%n",
                CONVENTIONS, ACTIONS, STATES, rows / 1e6, states / 1e6, freezing, plan, list, read, comparison);
        System.out.print(Metrics.atMost("state_to_rows_it_keeps", (double) states / STATES / rows, "ratio", 0.25));
        System.out.print(Metrics.atMost("freezing_to_plan_page", freezing / plan, "ratio", 4));
        System.out.print(Metrics.atMost("list_of_states_one_to_all", list / listOfOne, "ratio", 1.5));
        System.out.print(Metrics.atMost("reading_to_plan_page", read / plan, "ratio", 4));
        System.out.print(Metrics.atMost("comparison_to_plan_page", comparison / plan, "ratio", 6));
    }

    private double freezeAll() {
        List<Convention> all = conventions.listAll().stream().limit(CONVENTIONS).toList();
        var millis = new double[all.size() * STATES];
        int at = 0;
        for (Convention convention : all) {
            for (int state = 0; state < STATES; state++) {
                long began = System.nanoTime();
                snapshots.freeze(convention.id(), SnapshotKind.NAMED, "État " + state, "", null);
                millis[at++] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static double median(Runnable work) {
        work.run();
        var millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            work.run();
            millis[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private long size(List<String> tables) {
        return jdbc.sql(
                        "select sum(pg_total_relation_size(cast(name as regclass))) from unnest(cast(? as text[])) name")
                .param(tables.toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}

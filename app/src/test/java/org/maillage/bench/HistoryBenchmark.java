package org.maillage.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ActiveProfiles;

/// What the journal costs: the same deeds through the modules' APIs, each acknowledged on disk, with its triggers and
/// without, on the demonstration grown to 200 actions.
///
/// It runs on the embedded PostgreSQL as operators do, `fsync` on. With and without take turns in short rounds, so that
/// whatever else the machine does weighs on both; the ratio is the median of the rounds.
@SpringBootTest(
        properties = {
            "maillage.today=2025-11-20",
            "maillage.demo.folder=${maillage.root}/demo",
            "maillage.home=${java.io.tmpdir}/maillage-bench-${random.uuid}",
            "maillage.programs=${user.home}/.cache/maillage"
        })
@ActiveProfiles("demo")
@Import({DemoCast.class, Deeds.class})
class HistoryBenchmark {

    private static final int ACTIONS = 200;
    private static final double TARGET = 1.15;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Deeds deeds;

    @Test
    void measuresWhatTheJournalCosts() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            new Crowd(JdbcClient.create(new SingleConnectionDataSource(connection, true)), DemoCast.ANGERS)
                    .growPlanTo(ACTIONS);
        }
        var switching = new JournalSwitch(jdbc);
        var costs = new LinkedHashMap<String, WriteCost>();
        say("%n%-34s %12s %12s %8s%n", "écriture", "sans journal", "avec", "rapport");
        for (Map.Entry<String, Deeds.Deed> deed : deeds.inOrder().entrySet()) {
            WriteCost cost = WriteCost.of(deed.getValue(), switching);
            say(
                    "%-34s %9.2f ms %9.2f ms %8.3f%n",
                    deed.getKey(), cost.withoutMillis(), cost.withMillis(), cost.ratio());
            costs.put(deed.getKey(), cost);
        }
        say("%n");
        costs.forEach((name, cost) -> say(Metrics.atMost("journal_cost_" + name, cost.ratio(), "ratio", TARGET)));
    }

    private static void say(String words, Object... values) {
        System.out.print(words.formatted(values));
        System.out.flush();
    }
}

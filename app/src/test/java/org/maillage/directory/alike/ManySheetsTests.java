package org.maillage.directory.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Fifty thousand sheets, each place twice, in one commune: more than any territory of one convention holds.
@HouseTest
@Transactional
class ManySheetsTests {

    private static final String TOWN = "99902";
    private static final int SHEETS = 50_000;

    // Nine words that thousands bear, one that two bear; a telephone for one place in three; a point each.
    private static final String SHEETS_OF_PAIRS = """
            insert into directory.structure (id, name, commune, insee, phone, address, latitude, longitude, source, source_id)
            select gen_random_uuid(),
              'Centre ' || words[1 + place % 9] || ' de ' || words[1 + place / 7 % 9] || ' ' || place, 'Angers', ?,
              case when place % 3 = 0 then '+3324' || lpad(place::text, 7, '0') else '' end,
              place || ' rue ' || words[1 + place % 9], 47 + place % 500 * 0.001, -0.5 + place / 500 * 0.001,
              'list', i::text
            from (select i, i / 2 as place,
                array['Vilar', 'Tati', 'Menet', 'Toussaint', 'Mandela', 'Banchais', 'Justices', 'Verneau', 'Thiers'] as words
              from generate_series(0, ? - 1) i) one
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Alikes alikes;

    @Autowired
    private AlikeKeys keys;

    @Test
    void takeSecondsAndLittleMemory() {
        jdbc.sql(SHEETS_OF_PAIRS).params(TOWN, SHEETS).update();
        Duration telling = timed(() -> keys.run(UUID.randomUUID()));
        jdbc.sql("analyze directory.structure, directory.alike_key").update();
        List<Alikes.Pair> all = alikes.listPairs(List.of(TOWN));
        assertThat(all).hasSize(SHEETS / 2);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        Duration finding = timed(() -> alikes.listPairs(List.of(TOWN)));
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20;
        System.out.printf(
                "%d sheets: keys told in %d ms, pairs found in %d ms, %d MB allocated in passing%n",
                SHEETS, telling.toMillis(), finding.toMillis(), megabytes);
        assertThat(finding).isLessThan(Duration.ofSeconds(20));
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

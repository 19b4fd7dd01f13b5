package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The life of a file that was handed in and that nobody decides about.
@DemoTest
@Transactional
class UndecidedFilesTests {

    private static final String HERE = "/administration/conventions/rapporter";

    @Autowired
    private UndecidedFiles undecided;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void erasesAFileAfterThirtyDaysWhoeverHandedItIn() {
        UUID old = files.keep(
                "vieux.zip", new byte[] {1}, cast.principal(DemoCast.NADEGE).person());
        UUID oldOfTheOperator = files.hand("vieux-aussi.zip", new byte[] {1});
        UUID recent = files.hand("recent.zip", new byte[] {1});
        handedIn(old, Duration.ofDays(30));
        handedIn(oldOfTheOperator, Duration.ofDays(400));
        handedIn(recent, Duration.ofDays(30).minusMinutes(1));
        undecided.forgetAllDue();
        assertThat(ids()).contains(recent).doesNotContain(old, oldOfTheOperator);
    }

    @Test
    void keepsWordOfAFileThatWasBroughtBack() {
        UUID decided = files.hand("rapporte.zip", new byte[] {1});
        jdbc.sql("update convention.received_file set became = gen_random_uuid(), content = null where id = ?")
                .param(decided)
                .update();
        handedIn(decided, Duration.ofDays(400));
        undecided.forgetAllDue();
        assertThat(ids()).contains(decided);
    }

    @Test
    void tellsTheDayOnItsPages() {
        var out = new ByteArrayOutputStream();
        takingAway.write(cast.space(DemoCast.ANGERS, DemoCast.CLAIRE), out);
        UUID file = files.hand("angers.zip", out.toByteArray());
        thenThePageSays("", "effacé au bout de 30 jours", "à décider avant le 20\u00a0décembre 2025");
        thenThePageSays("/" + file, "effacé le 20\u00a0décembre 2025");
    }

    private void thenThePageSays(String inside, String... words) {
        assertThat(mvc.get().uri(HERE + inside).with(cast.as(DemoCast.NADEGE)))
                .hasStatusOk()
                .bodyText()
                .contains(words);
    }

    private void handedIn(UUID file, Duration ago) {
        jdbc.sql("update convention.received_file set received_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(ago)), file)
                .update();
    }

    private List<UUID> ids() {
        return files.listAll().stream().map(ReceivedFile::id).toList();
    }
}

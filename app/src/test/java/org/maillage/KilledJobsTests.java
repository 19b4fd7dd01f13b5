package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.Halt;
import org.maillage.base.database.RunningApplication;
import org.maillage.demo.DemoCast;

/// `kill -9` of the server while it applies a large file and writes the digests of the morning: of the file nothing is
/// there afterwards, of the digests the ones that were written; two servers then do the rest of both, once.
class KilledJobsTests extends KilledServerScene {

    private static final String IMPORTS = ANGERS + "/imports/";
    private static final int ROWS = 250; // beyond what a page waits for

    private static final String DIGESTS = "select count(*) from mail.message where idempotency_key like 'digest/%'";

    /// A digest ends some seconds before now, for the clocks of two nodes may differ.
    private static final String A_MINUTE_AGO = "update journal.entry set at = at - interval '1 minute'";

    @Test
    void whatWasAskedIsDoneWholeAndOnceByTheNextServers() throws Exception {
        RunningApplication server = serve();
        PlainBrowser claire = signIn(server, DemoCast.CLAIRE);
        claire.submit(ANGERS + "/plan/ensemble", allAbandoned());
        UUID file = receive();
        claire.submit(IMPORTS + file + "/lecture", Map.of("reponse-0", "by-name", "reponse-1", "UNKNOWN"));
        Eventually.holds("its rows are judged", () -> stageOf(file).equals("staged"));
        assertThat(count("select count(*) from intake.row where state = 'new'")).isEqualTo(ROWS);
        int actions = count("select count(*) from plan.action");
        jdbc.sql(A_MINUTE_AGO).update();

        try (var halt = new Halt(source)
                .at("after insert on plan.step")
                .at(
                        "after insert on mail.message",
                        "new.idempotency_key like 'digest/%%' and (%s) > 2".formatted(DIGESTS))) {
            jdbc.sql(
                            "update jobs.scheduled_tasks set execution_time = '2000-01-01' where task_name = 'notices-digests'")
                    .update();
            halt.awaitWaiting(1);
            claire.submit(IMPORTS + file + "/application", Map.of("lignes", "tout"));
            halt.awaitWaiting(2);
            server.kill();
        }
        assertThat(count("select count(*) from plan.action")).isEqualTo(actions);
        assertThat(stageOf(file)).isEqualTo("applying");
        assertThat(count(DIGESTS)).isEqualTo(2);

        serveTwice();
        Eventually.holds("the next servers apply it", () -> stageOf(file).equals("applied"));
        assertThat(count("select count(*) from plan.action")).isEqualTo(actions + ROWS);
        assertThat(count("select count(distinct batch) from journal.entry where table_name = 'plan.step' and"
                        + " operation = 'insert' and changes ->> 'title' like '%Une étape importée%'"))
                .isEqualTo(1);
        Eventually.holds("the next servers tell everybody", () -> count("""
                select count(*) from accounts.account a join accounts.person p on p.id = a.person_id
                where a.disabled_at is null and p.email is not null
                  and exists (select from convention.member m where m.person_id = p.id and m.removed_at is null)
                  and not exists (select from notices.digest d where d.person_id = p.id)
                """) == 0);
        assertThat(count(DIGESTS))
                .isGreaterThan(5)
                .isEqualTo(count(
                        "select count(distinct recipient) from mail.message where idempotency_key like 'digest/%'"))
                .isEqualTo(count("select count(*) from notices.digest where mailed"));
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
}

package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Files that were handed in, at each stage, when their convention leaves: no work goes on with them where they arrive.
@DemoTest
@Transactional
class ArrivingImportsTests {

    private static final Newcomer MARGAUX =
            new Newcomer("Margaux", "Nouvelle", "margaux@ailleurs.example", "", Role.COORDINATOR, Set.of());

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private Conventions conventions;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsAgainWhatWaitedAndLeavesWhatWasDone() throws IOException {
        Convention angers = conventions.findBySlug(DemoCast.ANGERS).orElseThrow();
        jdbc.sql("delete from intake.file where convention_id = ?")
                .param(angers.id().value())
                .update();
        for (String stage :
                List.of("received", "staging", "staged", "applying", "applied", "taking-back", "taken-back")) {
            jdbc.sql("""
                            insert into intake.file (id, convention_id, kind, file_name, content, received_at, stage, total, done)
                            values (gen_random_uuid(), ?, 'plan', ?, '\\x00', '2025-11-02 10:00+00', ?, 12, 5)
                            """).params(angers.id().value(), stage, stage).update();
        }
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(angers, out);
        PersonId nadege = cast.principal(DemoCast.NADEGE).person();
        var received = files.keep("angers.zip", out.toByteArray(), nadege);
        var stands = (BringingBack.Outcome.Stands) bringingBack.bring(received, "retour", MARGAUX, nadege);
        assertThat(jdbc.sql("select file_name || ' ' || stage || ' ' || done from intake.file where convention_id = ?")
                        .param(stands.convention().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "received received 5",
                        "staging received 0",
                        "staged received 0",
                        "applying received 0",
                        "applied applied 5",
                        "taking-back applied 0",
                        "taken-back taken-back 5");
    }
}

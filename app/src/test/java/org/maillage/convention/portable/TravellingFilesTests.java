package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.KeptFileSample;
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

/// The files of a convention that leaves and comes back.
@DemoTest
@Transactional
class TravellingFilesTests {

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

    private Convention angers;
    private UUID action;
    private UUID file;

    @BeforeEach
    void putAFile() {
        angers = conventions.findBySlug(DemoCast.ANGERS).orElseThrow();
        action = jdbc.sql("select id from plan.action where code = 'VS-04' and convention_id = ?")
                .param(angers.id().value())
                .query(UUID.class)
                .single();
        file = KeptFileSample.of(jdbc, angers.id().value(), action);
    }

    @Test
    void comeBackWithTheirBytesBesideTheirObject() throws IOException {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(angers, out);
        PersonId nadege = cast.principal(DemoCast.NADEGE).person();
        var received = files.keep("angers.zip", out.toByteArray(), nadege);
        var outcome = bringingBack.bring(received, "retour", MARGAUX, nadege);
        assertThat(outcome).isInstanceOf(BringingBack.Outcome.Stands.class);
        var stands = (BringingBack.Outcome.Stands) outcome;
        assertThat(jdbc.sql("""
                                select a.code || ' ' || f.name || ' ' || v.scan || ' ' || convert_from(c.bytes, 'UTF8')
                                from files.file f join files.file_version v on v.file_id = f.id
                                  join files.chunk c on c.version_id = v.id join plan.action a on a.id = f.subject_id
                                where f.convention_id = ? and a.convention_id = f.convention_id
                                """)
                        .param(stands.convention().value())
                        .query(String.class)
                        .list())
                .containsExactly("VS-04 Compte rendu du comité.txt unscanned Bonjour");
    }

    @Test
    void leaveByTheSightOfWhoTakesThemAway() {
        assertThat(taken(DemoCast.CLAIRE)).contains("Compte rendu du comité.txt", "Bonjour");
        jdbc.sql(
                        "update plan.action set visibility = 'institution', institution_id = (select id from accounts.organisation where kind = 'caf' limit 1) where id = ?")
                .param(action)
                .update();
        assertThat(taken(DemoCast.CLAIRE)).doesNotContain("Compte rendu du comité.txt", file.toString(), "Bonjour");
    }

    private String taken(String person) {
        var out = new ByteArrayOutputStream();
        takingAway.write(cast.space(DemoCast.ANGERS, person), out);
        return TakenAway.of(out.toByteArray()).everything();
    }
}

package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A file handed in, brought back, and taken out again.
@DemoTest
@Transactional
class RemovalTests {

    private static final Newcomer MARGAUX =
            new Newcomer("Margaux", "Nouvelle", "margaux@ailleurs.example", "", Role.COORDINATOR, Set.of());

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private Removal removal;

    @Autowired
    private Conventions conventions;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    private UUID received;
    private ConventionId copy;

    @BeforeEach
    void bringBack() throws IOException {
        var out = new ByteArrayOutputStream();
        takingAway.write(cast.space(DemoCast.ANGERS, DemoCast.CLAIRE), out);
        received = files.keep("convention.zip", out.toByteArray(), nadege());
        var stands = (BringingBack.Outcome.Stands) bringingBack.bring(received, "retour", MARGAUX, nadege());
        copy = stands.convention();
    }

    @Test
    void keepsTheFileNoLongerThanItServes() throws IOException {
        assertThat(files.getFile(received).stands()).isTrue();
        assertThat(jdbc.sql("select content is null from convention.received_file where id = ?")
                        .param(received)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void givesWhoBroughtItBackNoRightInside() {
        assertThat(conventions.findSpace("retour", nadege())).isEmpty();
        assertThat(jdbc.sql("""
                        select p.email from convention.member m join accounts.person p on p.id = m.person_id
                        where m.convention_id = ? and m.role = 'coordinator'
                        """).param(copy.value()).query(String.class).list()).contains(MARGAUX.email());
    }

    @Test
    void leavesNothingBehindWhileNobodyChangedAnything() {
        assertThat(removal.remove(files.getFile(received))).isEqualTo(Saved.DONE);
        assertThat(conventions.findBySlug("retour")).isEmpty();
        assertThat(count("journal.entry") + count("plan.action") + count("convention.passage"))
                .isZero();
        assertThat(files.getFile(received).stands()).isFalse();
    }

    @Test
    void staysOnceSomebodyChangedSomething() {
        jdbc.sql("""
                        insert into journal.entry (at, batch, actor_name, convention_id, subject_kind, subject_id, table_name, operation, changes)
                        values (now(), '9000000000', 'Claire Méterreau', ?, 'action', gen_random_uuid(), 'plan.action', 'update', '{}')
                        """).param(copy.value()).update();
        assertThat(removal.remove(files.getFile(received)))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("Claire Méterreau"));
        assertThat(conventions.findBySlug("retour")).isPresent();
    }

    private PersonId nadege() {
        return cast.principal(DemoCast.NADEGE).person();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where convention_id = ?")
                .param(copy.value())
                .query(Integer.class)
                .single();
    }
}

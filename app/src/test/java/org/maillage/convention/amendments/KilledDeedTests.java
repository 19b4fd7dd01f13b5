package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.Halt;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.TakingAway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `kill -9` at the last word of what writes a whole convention: nothing of it is there, and it can be done again.
@HouseTest
class KilledDeedTests {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private Conventions conventions;

    @Autowired
    private AmendmentPreparation preparation;

    @Autowired
    private Amendments amendments;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private ReceivedFiles files;

    @TempDir
    private Path folder;

    private ConventionId convention;

    @BeforeEach
    void sign() {
        convention = LoadedConvention.sign(jdbc, cast.convention.id());
    }

    @Test
    void leavesNothingOfAnAdoption() throws Exception {
        int slot = preparation.prepare(conventions.getConvention(convention), "Un avenant", "", cast.claire.id());
        Amendment amendment = amendments.getAmendment(convention, slot);
        jdbc.sql("update plan.action set title = 'De l’avenant' where convention_id = ? and code = 'PE-01'")
                .param(copies.getCopy(convention, amendment.id()).copy().value())
                .update();
        String before = everything();

        killed("before update of status on convention.amendment", "adopt", convention.value(), cast.claire);

        assertThat(everything()).isEqualTo(before);
        assertThat(amendments.getAmendment(convention, slot)).isEqualTo(amendment);
    }

    @Test
    void leavesNothingOfAConventionThatComesBack() throws Exception {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.getConvention(convention), out);
        UUID received = files.keep("ctg.zip", out.toByteArray(), cast.nadia.id());
        String before = everything();

        killed("before update of became on convention.received_file", "bring", received, cast.nadia);

        assertThat(everything()).isEqualTo(before);
        assertThat(files.getFile(received).waits()).isTrue();
    }

    private void killed(String lastWord, String deed, UUID of, Person by) throws Exception {
        Process process = DeedProcess.start(
                folder,
                database.getJdbcUrl(),
                database.getUsername(),
                database.getPassword(),
                deed,
                of,
                by.id().value());
        try (var halt = new Halt(database).at(lastWord)) {
            Eventually.holds(deed + " comes to its last word", () -> isReached(halt, process));
            process.destroyForcibly().waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean isReached(Halt halt, Process process) throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("It ended: " + Files.readString(folder.resolve("console.log")));
        }
        return halt.isReachedBy(1);
    }

    /// Every row of what conventions and accounts are made of.
    private String everything() {
        return jdbc.sql("""
                        select md5(string_agg(xmlserialize(content query_to_xml(
                          'select md5(string_agg(t::text, '' '' order by t::text)) from ' || c.oid::regclass || ' t',
                          false, false, '') as text), ' ' order by c.oid))
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname in ('convention', 'plan', 'partners', 'accounts', 'territory', 'journal')
                        """).query(String.class).single();
    }
}

package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.PersonId;
import org.maillage.base.database.Eventually;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.TakingAway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `kill -9` at the last word of what writes a whole convention: nothing of it is there, and it can be done again.
@HouseTest
class KilledDeedTests {

    private static final String LAST_WORD = """
            select count(*) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()
            """;

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
        jdbc.sql("""
                create function convention.linger() returns trigger language plpgsql as
                  'begin perform pg_sleep(8); return new; end'
                """).update();
    }

    @AfterEach
    void linger() {
        jdbc.sql("drop function convention.linger() cascade").update();
    }

    @Test
    void leavesNothingOfAnAdoption() throws Exception {
        int slot = preparation.prepare(conventions.getConvention(convention), "Un avenant", "", cast.claire.id());
        Amendment amendment = amendments.getAmendment(convention, slot);
        jdbc.sql("update plan.action set title = 'De l’avenant' where convention_id = ? and code = 'PE-01'")
                .param(copies.getCopy(convention, amendment.id()).copy().value())
                .update();
        lingerOver("convention.amendment", "status");
        String before = everything();

        killed("adopt", convention.value(), cast.claire.id());

        assertThat(everything()).isEqualTo(before);
        assertThat(amendments.getAmendment(convention, slot)).isEqualTo(amendment);
    }

    @Test
    void leavesNothingOfAConventionThatComesBack() throws Exception {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.getConvention(convention), out);
        UUID received = files.keep("ctg.zip", out.toByteArray(), cast.nadia.id());
        lingerOver("convention.received_file", "became");
        String before = everything();

        killed("bring", received, cast.nadia.id());

        assertThat(everything()).isEqualTo(before);
        assertThat(files.getFile(received).waits()).isTrue();
    }

    private void lingerOver(String table, String column) {
        jdbc.sql("create trigger linger before update of %s on %s for each row execute function convention.linger()"
                        .formatted(column, table))
                .update();
    }

    private void killed(String deed, UUID of, PersonId by) throws Exception {
        Process process = DeedProcess.start(
                folder, database.getJdbcUrl(), database.getUsername(), database.getPassword(), deed, of, by.value());
        try {
            Eventually.holds(deed + " comes to its last word", () -> lingering(process));
        } finally {
            process.destroyForcibly().waitFor();
        }
        Eventually.holds("the server notices", () -> count() == 0);
    }

    private boolean lingering(Process process) throws Exception {
        if (!process.isAlive()) {
            throw new AssertionError("It ended: " + Files.readString(folder.resolve("console.log")));
        }
        return count() == 1;
    }

    private int count() {
        return jdbc.sql(LAST_WORD).query(Integer.class).single();
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

package org.maillage.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What each person can take away.
@HouseTest
class PersonalDataTests {

    @Autowired
    private List<PersonalData> holdings;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyColumnThatRefersToAPersonIsGivenOrLeftOutWithAReason() {
        var told = new TreeSet<String>();
        holdings.forEach(holding -> {
            told.addAll(holding.covers());
            told.addAll(holding.leavesOut().keySet());
            assertThat(holding.leavesOut().values()).allMatch(reason -> reason.length() > 20);
        });
        assertThat(told).containsAll(referencesToPeople());
        var known = new TreeSet<>(referencesToPeople());
        // The journal keeps the names of those who are no longer there: no foreign key.
        known.add("journal.entry.actor_id");
        assertThat(known).as("columns that are not there any more").containsAll(told);
    }

    @Test
    void isOneArchiveOfSpreadsheetsWithTheSameAsJson() throws IOException {
        var answer = mvc.get()
                .uri("/espace/compte/mes-donnees.zip")
                .with(cast.as(cast.claire))
                .exchange();
        assertThat(answer).hasStatusOk();
        var names = new ArrayList<String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).contains("mes-donnees.json", "identite.ods", "conventions.ods");
    }

    @Test
    void tellsAPersonNothingOfAnother() {
        String odile = json(cast.odile);
        assertThat(odile).contains("Estève").doesNotContain("Benali");
        assertThat(json(cast.karim)).contains("Benali").doesNotContain("Estève");
    }

    private String json(Person person) {
        try {
            return mvc.get()
                    .uri("/espace/compte/mes-donnees.json")
                    .with(cast.as(person))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// As the database knows them: a table that is added tomorrow is among them.
    private List<String> referencesToPeople() {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                        from pg_constraint k
                          join pg_class c on c.oid = k.conrelid
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
                        where k.contype = 'f' and k.confrelid = 'accounts.person'::regclass
                        """).query(String.class).list();
    }
}

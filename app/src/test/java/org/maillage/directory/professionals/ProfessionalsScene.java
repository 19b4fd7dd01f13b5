package org.maillage.directory.professionals;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.accounts.Person;
import org.maillage.base.mail.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Claire proposes people, who answer from their mail. What each story makes stays: each names its own people.
abstract class ProfessionalsScene {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+(/fiche-professionnelle/\\S+)");

    static final String AGREED = "agreed=oui";

    @Autowired
    protected Cast cast;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected HouseClock clock;

    @Autowired
    protected Mails mails;

    @BeforeEach
    void nobodyHasTriedWrongLinks() {
        jdbc.sql("delete from accounts.wrong_link").update();
    }

    @AfterEach
    void timeComesBackAndNobodyIsLeft() {
        clock.comeBack();
        jdbc.sql("delete from directory.professional").update();
    }

    String list() {
        return cast.convention.home() + Professional.PATH;
    }

    /// What somebody types of themselves, at least.
    static String[] entry(String name, String... more) {
        var fields = new ArrayList<>(List.of(
                "name=" + name, "function=Médiatrice", "help=Les impayés de loyer", "mail=" + "contact@exemple.fr"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    static String someAddress() {
        return UUID.randomUUID() + "@ailleurs.example";
    }

    MvcTestResult propose(String name, String address) {
        return sendAs(cast.claire, list() + "/propositions", "name=" + name, "address=" + address);
    }

    String linkOf(String address) {
        return mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(address))
                .map(mail -> ADDRESS.matcher(String.valueOf(mail.body())))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow();
    }

    long mailsTo(String address) {
        return mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(address))
                .count();
    }

    MvcTestResult open(String address) {
        return mvc.get().uri(address).exchange();
    }

    MvcTestResult readAs(Person reader, String address) {
        return mvc.get().uri(address).with(cast.as(reader)).exchange();
    }

    MvcTestResult send(String address, String... fields) {
        return sendAs(null, address, fields);
    }

    MvcTestResult sendAs(@Nullable Person sender, String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf());
        if (sender != null) {
            request.with(cast.as(sender));
        }
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    /// In how many rows of the whole database these words still stand, sent mails aside.
    long rowsThatTell(String words) {
        return jdbc.sql("""
                        select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'mail', 'site', 'search')
                        """).query(String.class).list().stream()
                .mapToLong(table -> jdbc.sql("select count(*) from %s t where t::text ilike ?".formatted(table))
                        .param("%" + words + "%")
                        .query(Long.class)
                        .single())
                .sum();
    }
}

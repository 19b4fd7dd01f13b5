package org.maillage.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.accounts.web.Newcomers.email;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.PlainBrowser;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.base.mail.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class AdministrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    private Newcomers newcomers;
    private PlainBrowser browser;
    private Person administrator;

    @BeforeEach
    void anAdministratorSignsIn() {
        jdbc.sql("delete from accounts.failed_sign_in").update();
        newcomers = new Newcomers(people, accounts, mails);
        administrator = newcomers.administrator();
        browser = new PlainBrowser(port);
        browser.signIn(email(administrator), Newcomers.PASSWORD);
    }

    @Test
    void isClosedToEverybodyElse() {
        var visitor = new PlainBrowser(port);
        assertThat(visitor.open("/administration").body()).contains("Se connecter");
        visitor.signIn(email(newcomers.withAccount()), Newcomers.PASSWORD);
        for (String path : new String[] {"", "/organisations", "/organisations/nouvelle", "/personnes"}) {
            assertThat(visitor.open("/administration" + path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void closesAtOnceForWhoIsDismissed() {
        assertThat(browser.open("/administration").statusCode()).isEqualTo(200);
        accounts.dismissAdministrator(administrator.id());
        assertThat(browser.open("/administration").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsOrganisations() {
        String name = "Centre social " + UUID.randomUUID();
        browser.open("/administration/organisations/nouvelle");
        assertThat(organisation("", name, "ASSOCIATION").body()).contains(name + " : c’est enregistré.");
        assertThat(organisation("", name, "ASSOCIATION").body()).contains("Une organisation porte déjà ce nom.");
        assertThat(organisation("", "", "CHURCH").body())
                .contains("Indiquez le nom de l’organisation.")
                .contains("Choisissez le type d’organisation.");

        Organisation saved = organisations.findByName(name).orElseThrow();
        String path = "/" + saved.id().value();
        assertThat(browser.open("/administration/organisations" + path).body()).contains("Association");
        organisation(path, name + " bis", "ASSOCIATION");
        assertThat(organisation(path, name + " ter", "ASSOCIATION").statusCode())
                .isEqualTo(409);
        assertThat(browser.open("/administration/organisations?q=" + name.substring(14))
                        .body())
                .contains(name + " bis")
                .contains("1 organisation");
    }

    @Test
    void invitesAnAdministrator() {
        String email = "ines-" + UUID.randomUUID() + "@saint-aubin.example";
        browser.open("/administration/personnes/nouvelle");
        assertThat(invite(email).body()).contains("L’invitation part à l’adresse " + email);
        assertThat(invite(email).body()).contains("Une autre personne utilise déjà cette adresse.");
        assertThat(invite("").statusCode()).isEqualTo(422);

        Person ines = people.findByEmail(email).orElseThrow();
        String link = newcomers.linkTo(ines);
        browser.open(link);
        browser.submit(link, Map.of("password", Newcomers.PASSWORD, "again", Newcomers.PASSWORD));
        assertThat(accounts.isAdministrator(ines.id())).isTrue();
    }

    @Test
    void changesAPersonWithoutLosingTheirSession() {
        Person zoe = newcomers.withAccount();
        var hers = new PlainBrowser(port);
        hers.signIn(email(zoe), Newcomers.PASSWORD);
        String path = "/administration/personnes/" + zoe.id().value();
        String email = "nouvelle-" + email(zoe);
        browser.open(path);
        browser.submit(
                path,
                Map.of("givenName", "Zoé", "familyName", "Izard", "email", email, "organisation", "", "version", "0"));
        assertThat(hers.open("/espace/compte").body()).contains("Zoé Izard").contains(email);
    }

    @Test
    void refusesAnOrganisationThatIsNotThere() {
        Person zoe = newcomers.withoutAccount();
        assertThat(people.save(of(zoe, new OrganisationId(UUID.randomUUID())))).isInstanceOf(Saved.Refused.class);
        var gone = new OrganisationId(UUID.randomUUID());
        jdbc.sql("""
                        insert into accounts.organisation (id, name, short_name, kind, deleted_at)
                        values (?, ?, 'X', 'other', now())
                        """).params(gone.value(), gone.toString()).update();
        assertThat(people.save(of(zoe, gone))).isInstanceOf(Saved.Refused.class);
        jdbc.sql("update accounts.person set organisation_id = ? where id = ?")
                .params(gone.value(), zoe.id().value())
                .update();
        assertThat(people.save(of(zoe, gone))).isEqualTo(Saved.DONE);
    }

    private static Person of(Person person, OrganisationId organisation) {
        return new Person(person.id(), person.givenName(), person.familyName(), person.email(), null, organisation, 0);
    }

    @Test
    void disablesAndEnablesAnAccount() {
        Person zoe = newcomers.withAccount();
        String path = "/administration/personnes/" + zoe.id().value();
        browser.open(path);
        assertThat(browser.submit(path + "/desactivation", Map.of()).body()).contains("compte désactivé");
        assertThat(browser.submit(path + "/reactivation", Map.of()).body()).contains("compte ouvert");
    }

    @Test
    void letsNobodyDisableThemselves() {
        String path = "/administration/personnes/" + administrator.id().value();
        browser.open(path);
        HttpResponse<String> refused = browser.submit(path + "/desactivation", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("On ne désactive pas son propre compte");
    }

    @Test
    void answersThatAnUnknownPersonDoesNotExist() {
        assertThat(browser.open("/administration/personnes/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.open("/administration/personnes/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheMailThatNoServerSends() {
        Person zoe = newcomers.withoutAccount();
        mails.write(email(zoe), "Bonjour Zoé", "Voici http://localhost/invitation/abc");
        assertThat(browser.open("/courrier").body()).contains("href=\"http://localhost/invitation/abc\"");
        assertThat(new PlainBrowser(port).open("/courrier").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsItsLastAdministrator() {
        jdbc.sql("update accounts.account set administrator = (person_id = ?)")
                .param(administrator.id().value())
                .update();
        try {
            assertThat(accounts.dismissAdministrator(administrator.id())).isInstanceOf(Saved.Refused.class);
        } finally {
            jdbc.sql("""
                            update accounts.account set administrator = true
                            where person_id = (select id from accounts.person where email = 'nadia@saint-aubin.example')
                            """).update();
        }
    }

    private HttpResponse<String> organisation(String path, String name, String kind) {
        return browser.submit(
                "/administration/organisations" + path,
                Map.of("name", name, "shortName", "Centre", "kind", kind, "parent", "", "version", "0"));
    }

    private HttpResponse<String> invite(String email) {
        var fields = new HashMap<String, String>();
        fields.put("givenName", "Inès");
        fields.put("familyName", "Jouan");
        fields.put("email", email);
        fields.put("administrator", "true");
        fields.put("version", "0");
        return browser.submit("/administration/personnes", fields);
    }
}

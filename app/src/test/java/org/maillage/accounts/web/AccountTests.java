package org.maillage.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.accounts.web.Newcomers.email;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.PlainBrowser;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.base.mail.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class AccountTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    private PlainBrowser browser;
    private Person zoe;

    @BeforeEach
    void zoeSignsIn() {
        jdbc.sql("delete from accounts.failed_sign_in").update();
        zoe = new Newcomers(people, accounts, mails).withAccount();
        browser = new PlainBrowser(port);
        browser.signIn(email(zoe), Newcomers.PASSWORD);
    }

    @Test
    void savesMyNameWhichThePageShowsAtOnce() {
        browser.open("/espace/compte");
        HttpResponse<String> saved = save("Zoé-Lou", "0");
        assertThat(saved.body()).contains("Votre compte est enregistré").contains("Zoé-Lou Hamon");
    }

    @Test
    void saysWhatIsMissing() {
        browser.open("/espace/compte");
        HttpResponse<String> refused = save(" ", "0");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Indiquez le prénom.").contains("<title>Erreur : Mon compte");
    }

    @Test
    void overwritesNobodySilently() {
        browser.open("/espace/compte");
        save("Zoé-Lou", "0");
        HttpResponse<String> late = save("Zoé-Anne", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(">Zoé-Lou<").contains(">Zoé-Anne<");
    }

    @Test
    void changesMyPasswordAndEndsMyOtherSessions() {
        var elsewhere = new PlainBrowser(port);
        elsewhere.signIn(email(zoe), Newcomers.PASSWORD);

        browser.open("/espace/compte/mot-de-passe");
        assertThat(change(Newcomers.PASSWORD).body()).contains("Votre mot de passe est changé");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void changesNoPasswordForWhoDoesNotKnowIt() {
        browser.open("/espace/compte/mot-de-passe");
        HttpResponse<String> refused = change("pas le bon mot de passe");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ce n’est pas votre mot de passe actuel");
    }

    @Test
    void handsMeWhatIsHeldOnMe() {
        HttpResponse<String> file = browser.open("/espace/compte/mes-donnees.json");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("mes-donnees.json"));
        assertThat(file.body()).contains("Hamon").contains(email(zoe)).doesNotContain("password_hash");
    }

    private HttpResponse<String> save(String givenName, String version) {
        return browser.submit(
                "/espace/compte",
                Map.of("givenName", givenName, "familyName", "Hamon", "function", "", "version", version));
    }

    private HttpResponse<String> change(String current) {
        String chosen = "la marée monte vite";
        return browser.submit(
                "/espace/compte/mot-de-passe", Map.of("current", current, "password", chosen, "again", chosen));
    }
}

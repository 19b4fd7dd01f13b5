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
class PasswordResetTests {

    private static final String NEW_PASSWORD = "la marée monte vite";

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
    private Newcomers newcomers;

    @BeforeEach
    void nobodyFailedYet() {
        jdbc.sql("delete from accounts.failed_sign_in").update();
        browser = new PlainBrowser(port);
        newcomers = new Newcomers(people, accounts, mails);
    }

    @Test
    void leadsFromAForgottenPasswordToANewOne() {
        Person zoe = newcomers.withAccount();
        askFor(email(zoe));
        String link = newcomers.linkTo(zoe);
        assertThat(browser.open(link).body()).contains("Choisir un nouveau mot de passe");

        assertThat(choose(link, NEW_PASSWORD).body()).contains("Votre mot de passe est changé");
        assertThat(browser.signIn(email(zoe), Newcomers.PASSWORD).statusCode()).isEqualTo(422);
        browser.signIn(email(zoe), NEW_PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void answersTheSameForAnAddressWithoutAccount() {
        Person zoe = newcomers.withAccount();
        Person stranger = newcomers.withoutAccount();
        HttpResponse<String> known = askFor(email(zoe));
        HttpResponse<String> unknown = askFor(email(stranger));
        assertThat(known.body()).contains("Si un compte existe à cette adresse");
        assertThat(unknown.body()).contains("Si un compte existe à cette adresse");
        assertThat(newcomers.mailsTo(stranger)).isZero();
    }

    @Test
    void floodsNobody() {
        Person zoe = newcomers.withAccount();
        for (int i = 0; i < 5; i++) {
            askFor(email(zoe));
        }
        assertThat(newcomers.mailsTo(zoe)).isEqualTo(3);
    }

    @Test
    void saysHowToMendAnAddressOrAPassword() {
        HttpResponse<String> noAddress = askFor("zoe");
        assertThat(noAddress.statusCode()).isEqualTo(422);
        assertThat(noAddress.body()).contains("elle s’écrit nom@exemple.fr").contains("<title>Erreur : ");

        Person zoe = newcomers.withAccount();
        askFor(email(zoe));
        String link = newcomers.linkTo(zoe);
        browser.open(link);
        HttpResponse<String> tooShort = choose(link, "court");
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("au moins 12 caractères");
        HttpResponse<String> different =
                browser.submit(link, Map.of("password", NEW_PASSWORD, "again", "autre chose encore"));
        assertThat(different.body()).contains("Les deux mots de passe sont différents");
    }

    @Test
    void opensOnce() {
        Person zoe = newcomers.withAccount();
        askFor(email(zoe));
        String link = newcomers.linkTo(zoe);
        browser.open(link);
        choose(link, NEW_PASSWORD);
        HttpResponse<String> again = browser.open(link);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("Ce lien ne fonctionne plus").contains("Recevoir un nouveau lien");
    }

    @Test
    void opensNothingToAGuess() {
        browser.open("/connexion");
        assertThat(browser.open("/mot-de-passe/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(choose("/mot-de-passe/" + "A".repeat(43), NEW_PASSWORD).statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsEverySessionOfThePerson() {
        Person zoe = newcomers.withAccount();
        var thief = new PlainBrowser(port);
        thief.signIn(email(zoe), Newcomers.PASSWORD);
        assertThat(thief.isSignedIn()).isTrue();

        askFor(email(zoe));
        String link = newcomers.linkTo(zoe);
        browser.open(link);
        choose(link, NEW_PASSWORD);
        assertThat(thief.isSignedIn()).isFalse();
    }

    private HttpResponse<String> askFor(String email) {
        browser.open("/mot-de-passe-oublie");
        return browser.submit("/mot-de-passe-oublie", Map.of("email", email));
    }

    private HttpResponse<String> choose(String link, String password) {
        return browser.submit(link, Map.of("password", password, "again", password));
    }
}

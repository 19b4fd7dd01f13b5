package org.maillage.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.accounts.web.Newcomers.email;

import java.net.http.HttpResponse;
import java.util.Locale;
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
class SignInTests {

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
    void opensTheSpaceWithTheRightPassword() {
        Person zoe = newcomers.withAccount();
        browser.signIn(email(zoe).toUpperCase(Locale.ROOT), Newcomers.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownAddress() {
        Person zoe = newcomers.withAccount();
        HttpResponse<String> wrong = browser.signIn(email(zoe), "pas le bon mot de passe");
        HttpResponse<String> unknown = browser.signIn("personne@saint-aubin.example", "pas le bon mot de passe");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("<title>Erreur : Se connecter")
                .contains("Adresse ou mot de passe incorrects")
                .contains("value=\"" + email(zoe) + "\"");
        assertThat(unknown.body()).contains("Adresse ou mot de passe incorrects");
    }

    @Test
    void looksAtNoPasswordAfterEightFailures() {
        Person zoe = newcomers.withAccount();
        for (int i = 0; i < 8; i++) {
            browser.signIn(email(zoe), "pas le bon mot de passe");
        }
        HttpResponse<String> right = browser.signIn(email(zoe), Newcomers.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.body()).contains("Attendez 15 minutes");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void survivesWhatNoDatabaseCanHold() {
        assertThat(browser.signIn("zoe\0@saint-aubin.example", "\0").statusCode())
                .isEqualTo(422);
    }

    @Test
    void closesTheDoorOnADisabledAccountAtOnce() {
        Person zoe = newcomers.withAccount();
        browser.signIn(email(zoe), Newcomers.PASSWORD);
        accounts.disable(zoe.id(), newcomers.administrator().id());
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.signIn(email(zoe), Newcomers.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void endsOnRequest() {
        Person zoe = newcomers.withAccount();
        browser.signIn(email(zoe), Newcomers.PASSWORD);
        browser.open("/espace/compte");
        browser.submit("/deconnexion", java.util.Map.of());
        assertThat(browser.isSignedIn()).isFalse();
    }
}

package org.maillage.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.accounts.web.Newcomers.email;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlainBrowser;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.Invitations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.base.mail.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class InvitationTests {

    private static final Invitations.Destination SPACE =
            new Invitations.Destination("la CTG de Saint-Aubin", "/espace/saint-aubin-2023-2026");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    private PlainBrowser browser;
    private Newcomers newcomers;

    @BeforeEach
    void newcomersArrive() {
        jdbc.sql("delete from accounts.failed_sign_in").update();
        browser = new PlainBrowser(port);
        newcomers = new Newcomers(people, accounts, mails);
    }

    @Test
    void leadsFromTheMailToTheSpace() {
        Person zoe = newcomers.withoutAccount();
        invitations.invite(zoe.id(), SPACE, cast.claire.id());
        String link = newcomers.linkTo(zoe);
        assertThat(browser.open(link).body())
                .contains("Bienvenue, Zoé")
                .contains("Claire Aubry vous invite à rejoindre la CTG de Saint-Aubin.");

        assertThat(follow(link).body()).contains("Votre compte est ouvert");
        browser.signIn(email(zoe), Newcomers.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void servesOnce() {
        Person zoe = newcomers.withoutAccount();
        invitations.invite(zoe.id(), SPACE, cast.claire.id());
        String link = newcomers.linkTo(zoe);
        browser.open(link);
        follow(link);
        assertThat(browser.open(link).statusCode()).isEqualTo(404);
        assertThat(follow(link).statusCode()).isEqualTo(404);
    }

    @Test
    void isSentAgainByItselfWhenItHasExpired() {
        Person zoe = newcomers.withoutAccount();
        invitations.invite(zoe.id(), SPACE, cast.claire.id());
        String expired = newcomers.linkTo(zoe);
        jdbc.sql("update accounts.link set expires_at = created_at where person_id = ?")
                .param(zoe.id().value())
                .update();

        assertThat(browser.open(expired).body()).contains("nous venons de vous en envoyer un nouveau");
        assertThat(newcomers.mailsTo(zoe)).isEqualTo(2);
        assertThat(browser.open(expired).statusCode()).as("sent once only").isEqualTo(404);
        assertThat(newcomers.mailsTo(zoe)).isEqualTo(2);

        String renewed = newcomers.linkTo(zoe);
        browser.open(renewed);
        assertThat(follow(renewed).body()).contains("Votre compte est ouvert");
    }

    @Test
    void onlyTellsWhoHasAnAccountWhereTheSpaceIs() {
        Person zoe = newcomers.withAccount();
        invitations.invite(zoe.id(), SPACE, cast.claire.id());
        assertThat(newcomers.linkTo(zoe)).isEqualTo(SPACE.path());
    }

    @Test
    void reachesNobodyWithoutAddress() {
        Person unreachable = newcomers.withoutAccount();
        people.save(new Person(unreachable.id(), "Zoé", "Hamon", null, null, null, 0));
        assertThat(invitations.invite(unreachable.id(), SPACE, cast.claire.id()))
                .isInstanceOf(Saved.Refused.class);
    }

    private HttpResponse<String> follow(String link) {
        return browser.submit(link, Map.of("password", Newcomers.PASSWORD, "again", Newcomers.PASSWORD));
    }
}

package org.maillage.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.accounts.web.Newcomers.email;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.PlainBrowser;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.passkeys.Passkey;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.base.mail.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Zoé has a passkey on each of her two devices: she names them, removes one, loses both.
@HouseTest
class PasskeyAccountTests {

    private static final String NEW_PASSWORD = "la marée monte vite";
    private static final String ACCOUNT = "/espace/compte";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    private Newcomers newcomers;
    private PlainBrowser browser;
    private Person zoe;

    @BeforeEach
    void zoeHasTwoDevices() {
        jdbc.sql("delete from accounts.failed_sign_in").update();
        newcomers = new Newcomers(people, accounts, mails);
        zoe = newcomers.withAccount();
        addPasskey("Ordinateur du bureau");
        addPasskey("Téléphone");
        browser = new PlainBrowser(port);
        browser.signIn(email(zoe), Newcomers.PASSWORD);
    }

    @Test
    void isRenamedByItsOwner() {
        assertThat(rename("Ordinateur de la mairie").body())
                .contains("s’appelle maintenant « Ordinateur de la mairie »")
                .contains("Téléphone");
        assertThat(names()).containsExactlyInAnyOrder("Ordinateur de la mairie", "Téléphone");
    }

    @Test
    void isRenamedOverNobodysHead() {
        String late = addressOf("Téléphone");
        browser.open(late);
        browser.submit(late, Map.of("name", "Vieux téléphone", "version", "0"));
        var answer = browser.submit(late, Map.of("name", "Téléphone neuf", "version", "0"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Vieux téléphone", "Téléphone neuf");
        assertThat(rename(" ").statusCode()).isEqualTo(422);
    }

    @Test
    void isNobodyElsesToOpen() {
        var other = new PlainBrowser(port);
        other.signIn(email(newcomers.withAccount()), Newcomers.PASSWORD);
        assertThat(other.open(addressOf("Téléphone")).statusCode()).isEqualTo(404);
    }

    @Test
    void isRemovedAloneAndItsOwnerIsTold() {
        String phone = addressOf("Téléphone");
        browser.open(phone);
        assertThat(browser.submit(phone + "/retrait", Map.of()).body()).contains("est retirée");
        assertThat(names()).containsExactly("Ordinateur du bureau");
        assertThat(latestMail()).contains("Retiré de votre compte", "Téléphone", "votre mot de passe reste valable");
    }

    @Test
    void areRemovedTogetherByTheAdministrator() {
        var office = new PlainBrowser(port);
        office.signIn(email(newcomers.administrator()), Newcomers.PASSWORD);
        String page = "/administration/personnes/" + zoe.id().value();
        assertThat(office.open(page).body()).contains("Retirer les clés d’accès");
        assertThat(office.submit(page + "/cles/retrait", Map.of()).body())
                .contains("les clés d’accès sont retirées et les sessions fermées");
        assertThat(names()).isEmpty();
        assertThat(browser.isSignedIn()).as("a lost device is out").isFalse();
        assertThat(latestMail()).contains("Ordinateur du bureau", "Téléphone");
        browser.signIn(email(zoe), Newcomers.PASSWORD);
        assertThat(browser.isSignedIn()).as("the password still opens").isTrue();
    }

    @Test
    void leaveTheWayInByMailWhenEveryDeviceIsLostAndThePasswordForgotten() {
        var borrowed = new PlainBrowser(port);
        borrowed.open("/mot-de-passe-oublie");
        borrowed.submit("/mot-de-passe-oublie", Map.of("email", email(zoe)));
        String link = newcomers.linkTo(zoe);
        assertThat(borrowed.open(link).body()).contains("clés d’accès");
        borrowed.submit(link, Map.of("password", NEW_PASSWORD, "again", NEW_PASSWORD, "withoutPasskeys", "true"));
        assertThat(names()).isEmpty();
        assertThat(browser.isSignedIn()).isFalse();
        borrowed.signIn(email(zoe), NEW_PASSWORD);
        assertThat(borrowed.isSignedIn()).isTrue();
    }

    private HttpResponse<String> rename(String name) {
        String address = addressOf("Ordinateur du bureau");
        browser.open(address);
        return browser.submit(address, Map.of("name", name, "version", "0"));
    }

    private String addressOf(String name) {
        return passkeys.listOf(zoe.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> ACCOUNT + "/cles/" + one.id().value())
                .orElseThrow();
    }

    private List<String> names() {
        return passkeys.listOf(zoe.id()).stream().map(Passkey::name).toList();
    }

    private String latestMail() {
        return mails.listLatest(100).stream()
                .filter(mail -> mail.recipient().equals(zoe.email()))
                .findFirst()
                .map(mail -> mail.subject() + "\n" + mail.body())
                .orElseThrow();
    }

    private void addPasskey(String name) {
        jdbc.sql("""
                        insert into accounts.passkey (id, person_id, name, credential_id, transports, public_key, signature_count, created_at)
                        values (?, ?, ?, uuid_send(gen_random_uuid()), '{}', '\\x00', 0, now())
                        """).params(UUID.randomUUID(), zoe.id().value(), name).update();
    }
}

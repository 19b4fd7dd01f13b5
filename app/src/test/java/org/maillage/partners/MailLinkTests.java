package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.journal.Journal;
import org.maillage.plan.ActionName;
import org.maillage.plan.Note;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;

/// What a link does in the hands of whoever holds it.
@HouseTest
class MailLinkTests extends PartnersScene {

    @Autowired
    private Journal journal;

    @Test
    void worksAgainAndAgainButWritesTheSameWordsOnce() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des jeux", zoe);
        ask(action, zoe);
        String link = linkOf(zoe);
        answer(link, "Nous avons une date.");
        answer(link, "Nous avons une date.");
        answer(link, "Et un lieu.");
        assertThat(sheet(action).notes()).extracting(Note::body).containsExactly("Et un lieu.", "Nous avons une date.");
    }

    @Test
    void isSentAnewOnceWhenItHasExpired() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des mots", zoe);
        ask(action, zoe);
        String expired = linkOf(zoe);
        jdbc.sql(
                        "update partners.link set expires_at = created_at where request_id in (select id from partners.request where person_id = ?)")
                .param(zoe.id().value())
                .update();
        assertThat(open(expired)).bodyText().contains("a expiré").doesNotContain("fête des mots", "Zoé");
        assertThat(send(expired, "progressRead=ONGOING", "progress=DONE", "body=Trop tard."))
                .bodyText()
                .contains("a expiré");
        assertThat(mailsTo(zoe.email())).hasSize(2);
        assertThat(sheet(action).notes()).isEmpty();
        assertThat(open(linkOf(zoe))).bodyText().contains("Une fête des mots");
    }

    @Test
    void saysNothingWhenGuessedAndWaitsAfterManyTries() {
        assertThat(open("/m/une-adresse-devinee")).hasStatus(404).bodyText().contains("n’ouvre rien");
        for (int time = 0; time < 40; time++) {
            open("/m/autre-essai-" + time);
        }
        assertThat(open("/m/une-adresse-devinee")).hasStatus(429);
    }

    @Test
    void opensNothingMoreOnceRevoked() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des sons", zoe);
        String campaign = ask(action, zoe);
        String link = linkOf(zoe);
        sendAs(cast.claire, campaign + "/demandes/" + requestOf(zoe) + "/arret");
        assertThat(open(link))
                .hasStatus(410)
                .bodyText()
                .contains("ne sert plus")
                .doesNotContain("sons", "Zoé");
        assertThat(send(link, "progressRead=ONGOING", "progress=DONE", "body=Malgré tout."))
                .hasStatus(410);
        assertThat(sheet(action).notes()).isEmpty();
    }

    @Test
    void isStoppedByWhoeverSaysItIsNotThem() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des vents", zoe);
        String campaign = ask(action, zoe);
        String link = linkOf(zoe);
        send(link + "/pas-moi");
        assertThat(open(link)).hasStatus(410);
        assertThat(readAs(cast.claire, campaign)).bodyText().contains("N’est pas la bonne personne");
    }

    @Test
    void handsOverAndOpensNothingMoreToWhoLeft() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des phares", zoe);
        ask(action, zoe);
        String link = linkOf(zoe);
        String email = java.util.UUID.randomUUID() + "@quatre-vents.example";
        assertThat(send(link + "/passage", "givenName=Malo", "familyName=Jégou", "email=" + email))
                .hasStatus3xxRedirection();
        assertThat(open(link)).hasStatus(410);
        assertThat(open(linkOf(email))).bodyText().contains("Malo Jégou", "Une fête des phares");
        assertThat(sheet(action).people()).extracting("name").containsExactly("Malo Jégou");
        assertThat(journal.findLastChange(action.id().value()).orElseThrow().by())
                .isEqualTo("Zoé Kerbrat");
    }

    @Test
    void bringsAColleagueAndRefusesAnIncompleteAddress() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des quais", zoe);
        ask(action, zoe);
        String link = linkOf(zoe);
        assertThat(send(link + "/collegue", "givenName=Malo", "familyName=Jégou", "email=malo"))
                .hasStatus(422);
        assertThat(send(link + "/collegue", "givenName=Zoé", "familyName=Kerbrat", "email=" + zoe.email()))
                .hasStatus(422);
        String email = java.util.UUID.randomUUID() + "@quatre-vents.example";
        send(link + "/collegue", "givenName=Malo", "familyName=Jégou", "email=" + email);
        assertThat(sheet(action).people()).hasSize(2);
        assertThat(open(link)).hasStatusOk();
        assertThat(open(linkOf(email))).hasStatusOk();
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des îles", zoe);
        ask(action, zoe);
        actions.changeProgress(cast.convention.id(), action.id(), sheet(action).version(), Progress.PAUSED);
        assertThat(send(linkOf(zoe), "progressRead=ONGOING", "progress=DONE", "body=Nous avons fini."))
                .hasStatus(409)
                .bodyText()
                .contains("Modifié par", "Nous avons fini.");
        assertThat(sheet(action).notes()).isEmpty();
    }

    @Test
    void saysWhatToWriteToWhoSendsNothing() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des dunes", zoe);
        ask(action, zoe);
        assertThat(send(linkOf(zoe), "progressRead=ONGOING", "progress=ONGOING", "body="))
                .hasStatus(422)
                .bodyText()
                .contains("une phrase suffit");
    }

    @Test
    void showsNoNoteThatItsReaderMayNotSee() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des ponts", zoe);
        jdbc.sql("""
                        insert into plan.note (id, convention_id, action_id, written_on, body, visibility)
                        values (gen_random_uuid(), ?, ?, date '2025-11-01', 'Entre nous', 'coordinators')
                        """).params(cast.convention.id().value(), action.id().value()).update();
        ask(action, zoe);
        assertThat(open(linkOf(zoe))).hasStatusOk().bodyText().doesNotContain("Entre nous");
    }

    @Test
    void losesNothingWhenAHundredAnswerAtOnce() throws Exception {
        var links = new ArrayList<String>();
        var shared = new ArrayList<Person>();
        for (int one = 0; one < 20; one++) {
            shared.add(volunteer("Zoé"));
        }
        var events = new ArrayList<ActionName>();
        for (int one = 0; one < 5; one++) {
            ActionName event = actionOf("Une grande fête " + one, shared.toArray(Person[]::new));
            events.add(event);
            ask(event, shared.toArray(Person[]::new));
            shared.forEach(person -> links.add(linkOf(person)));
        }
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int one = 0; one < links.size(); one++) {
                String link = links.get(one);
                String words = "Réponse " + one;
                answers.add(crowd.submit(() -> send(link, "progressRead=ONGOING", "progress=DONE", "body=" + words)
                        .getResponse()
                        .getStatus()));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }
        assertThat(events).allSatisfy(event -> assertThat(sheet(event).notes()).hasSize(20));
    }

    private void answer(String link, String words) {
        assertThat(send(link, "progressRead=ONGOING", "progress=ONGOING", "body=" + words))
                .hasStatus3xxRedirection();
    }

    private String requestOf(Person person) {
        return jdbc.sql("select id from partners.request where person_id = ?")
                .param(person.id().value())
                .query(java.util.UUID.class)
                .single()
                .toString();
    }
}

package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.ComparisonForm;
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
    void saysNothingWhenGuessedAndWaitsAfterManyTries() {
        Person zoe = volunteer("Zoé");
        ask(actionOf("Une fête des cartes", zoe), zoe);
        assertThat(open("/m/une-adresse-devinee")).hasStatus(404).bodyText().contains("n’ouvre rien");
        for (int time = 1; time < 40; time++) {
            assertThat(open("/m/autre-essai-" + time)).hasStatus(404);
        }
        assertThat(open("/m/une-adresse-devinee")).hasStatus(429).bodyText().contains("Attendez un quart d’heure");
        assertThat(send("/m/une-adresse-devinee", "body=Tant pis.")).hasStatus(429);
        assertThat(open(linkOf(zoe)))
                .as("from there, nobody learns which one is right")
                .hasStatus(429);
        clock.pass(Duration.ofMinutes(15));
        assertThat(open(linkOf(zoe))).hasStatusOk();
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
                .contains(" a enregistré ", "Nous avons fini.");
        assertThat(sheet(action).notes()).isEmpty();
    }

    @Test
    void savesWhatThePartnerChoosesWhenSomebodyWasFaster() throws Exception {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des phares", zoe);
        ask(action, zoe);
        actions.changeProgress(cast.convention.id(), action.id(), sheet(action).version(), Progress.PAUSED);
        var compared = send(
                linkOf(zoe),
                "opened=progressRead=ONGOING&progress=ONGOING",
                "progressRead=ONGOING",
                "progress=DONE",
                "body=Nous avons fini.");
        var choice = new ComparisonForm(compared.getResponse().getContentAsString());
        assertThat(choice.questions()).containsExactly("progress");
        assertThat(send(linkOf(zoe), choice.choosing("mine").fields())).hasStatus3xxRedirection();
        assertThat(sheet(action).content().progress()).isEqualTo(Progress.DONE);
        assertThat(sheet(action).notes()).hasSize(1);
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
    void speaksInTheNameOfWhoWasAskedWhoeverHoldsIt() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des lampions", zoe);
        ask(action, zoe);
        String link = linkOf(zoe);
        assertThat(readAs(cast.amadou, link))
                .as("forwarded to somebody who is signed in")
                .hasStatusOk()
                .bodyText()
                .contains("Vous répondez au nom de", "Zoé Kerbrat, Quatre Vents");
        mvc.post()
                .uri(link)
                .with(cast.as(cast.amadou))
                .with(csrf())
                .param("progressRead", "ONGOING")
                .param("progress", "DONE")
                .param("body", "Bien reçu.")
                .exchange();
        assertThat(sheet(action).notes().getFirst().authorName()).isEqualTo("Zoé Kerbrat");
        assertThat(journal.findLastChange(action.id().value()).orElseThrow().by())
                .isEqualTo("Zoé Kerbrat");
        assertThat(readAs(cast.claire, cast.convention.home() + action.path() + "/historique"))
                .bodyText()
                .contains("Zoé Kerbrat", "question posée à", "Avant le comité")
                .doesNotContain("Amadou");
    }

    @Test
    void opensNoOtherActionAndNothingElse() {
        Person zoe = volunteer("Zoé");
        ActionName asked = actionOf("Une fête des barques", zoe);
        ActionName other = actionOf("Une fête des voiles", zoe);
        ask(asked, zoe);
        assertThat(open(linkOf(zoe))).bodyText().doesNotContain(other.title());
        assertThat(open(cast.convention.home() + asked.path()))
                .as("the sheet itself stays closed")
                .hasStatus3xxRedirection();
    }

    @Test
    void opensNothingOnceTheActionIsRemovedOrHidden() {
        Person zoe = volunteer("Zoé");
        ActionName removed = actionOf("Une fête des cabanes", zoe);
        String campaign = ask(removed, zoe);
        String link = linkOf(zoe);
        actions.delete(cast.convention.id(), removed.id(), sheet(removed).version());
        assertThat(open(link))
                .hasStatus(410)
                .bodyText()
                .contains("ne sert plus")
                .doesNotContain("cabanes");
        assertThat(readAs(cast.claire, campaign)).hasStatusOk().bodyText().doesNotContain("cabanes");

        ActionName hidden = actionOf("Une fête des grottes", zoe);
        String second = ask(hidden, zoe);
        String toHidden = linkOf(zoe);
        jdbc.sql("update plan.action set visibility = 'coordinators' where id = ?")
                .param(hidden.id().value())
                .update();
        assertThat(open(toHidden)).hasStatus(410).bodyText().doesNotContain("grottes");
        int before = mailsTo(zoe.email()).size();
        assertThat(readAs(cast.claire, second)).bodyText().contains("grottes").doesNotContain("Relancer");
        sendAs(cast.claire, second + "/relance");
        assertThat(mailsTo(zoe.email())).hasSize(before);
    }

    @Test
    void givesBackWordsThatNothingReceivesAnyMore() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des nuages", zoe);
        String campaign = ask(action, zoe);
        String link = linkOf(zoe);
        sendAs(cast.claire, campaign + "/demandes/" + requestOf(zoe) + "/arret");
        assertThat(send(link, "progressRead=ONGOING", "progress=DONE", "body=Dix lignes bien pesées."))
                .hasStatus(410)
                .bodyText()
                .contains("n’a pas été enregistrée", "Dix lignes bien pesées.");
    }

    @Test
    void showsWhatOneAnsweredAlready() {
        Person zoe = volunteer("Zoé");
        Person ines = volunteer("Inès");
        ActionName action = actionOf("Une fête des marées", zoe, ines);
        ask(action, zoe, ines);
        answer(linkOf(ines), "Inès a réservé la salle.");
        answer(linkOf(zoe), "Les affiches sont prêtes.");
        assertThat(open(linkOf(zoe)))
                .bodyText()
                .contains("Vous avez répondu", "Les affiches sont prêtes.", "Votre réponse")
                .contains("Inès a réservé la salle.", "Dernière autre nouvelle")
                .doesNotContain("Inès Kerbrat");
    }

    @Test
    void asksForTheWordsOfAMood() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des orages", zoe);
        ask(action, zoe);
        assertThat(send(linkOf(zoe), "progressRead=ONGOING", "progress=DONE", "mood=BLOCKED", "body="))
                .hasStatus(422)
                .bodyText()
                .contains("explique cette météo");
        assertThat(sheet(action).content().progress()).isEqualTo(Progress.ONGOING);
    }

    private void answer(String link, String words) {
        assertThat(send(link, "progressRead=ONGOING", "progress=ONGOING", "body=" + words))
                .hasStatus3xxRedirection();
    }

    private String requestOf(Person person) {
        return jdbc.sql("select id from partners.request where person_id = ?")
                .param(person.id().value())
                .query(UUID.class)
                .single()
                .toString();
    }
}

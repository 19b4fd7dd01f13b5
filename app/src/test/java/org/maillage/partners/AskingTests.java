package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.plan.ActionName;

@HouseTest
class AskingTests extends PartnersScene {

    @Test
    void leadsFromTheMailToTheMarkedNote() {
        Person zoe = volunteer("Zoé");
        ActionName cafe = actionOf("Un café des parents", zoe);
        String campaign = ask(cafe, zoe);
        String link = linkOf(zoe);
        assertThat(mailsTo(zoe.email()).getFirst())
                .contains("Claire Aubry vous demande", "CTG de Saint-Aubin", "décembre 2025", "Surtout les dates.");

        assertThat(open(link)).hasStatusOk().bodyText().contains("Un café des parents", "Zoé Kerbrat", "Quatre Vents");
        assertThat(send(link, "progressRead=ONGOING", "progress=DONE", "mood=ON_TRACK", "body=Tout est prêt."))
                .hasStatus3xxRedirection();
        assertThat(sheet(cafe).content().progress().name()).isEqualTo("DONE");
        assertThat(sheet(cafe).notes().getFirst().authorName()).isEqualTo("Zoé Kerbrat");

        assertThat(readAs(cast.claire, cast.convention.home() + cafe.path()))
                .bodyText()
                .contains("en réponse à", "Avant le comité");
        assertThat(readAs(cast.claire, campaign)).bodyText().contains("1 réponse sur 1", "Tout est prêt.");
        assertThat(readAs(cast.claire, home())).bodyText().contains("Avant le comité");
    }

    @Test
    void showsWhoIsWrittenToAndWhoCannotBe() {
        Person zoe = volunteer("Zoé");
        ActionName reachable = actionOf("Un ludobus des places", zoe);
        assertThat(readAs(cast.claire, home() + "/nouvelle?q=" + reachable.code()))
                .bodyText()
                .contains("Zoé Kerbrat, Quatre Vents", zoe.email());
        ActionName piloted = actionOf("Un jardin des places");
        assertThat(readAs(cast.claire, home() + "/nouvelle?q=" + piloted.code()))
                .as("the contributor of the pilot")
                .bodyText()
                .contains("Amadou Diop", "contact du pilote");
        jdbc.sql("update accounts.person set email = null where id = ?")
                .param(zoe.id().value())
                .update();
        jdbc.sql("delete from plan.action_organisation where action_id = ?")
                .param(reachable.id().value())
                .update();
        assertThat(readAs(cast.claire, home() + "/nouvelle?q=" + reachable.code()))
                .bodyText()
                .contains(
                        "Sans personne à qui écrire", "Zoé Kerbrat n’a pas d’adresse électronique", "Nommer quelqu’un");
    }

    @Test
    void remindsOnceThoseWhoHaveNotAnswered() {
        Person zoe = volunteer("Zoé");
        Person ines = volunteer("Inès");
        ActionName one = actionOf("Un atelier des langues", zoe);
        String campaign = ask(one, zoe);
        assertThat(sendAs(cast.claire, campaign + "/relance")).hasStatus3xxRedirection();
        assertThat(sendAs(cast.claire, campaign + "/relance")).hasStatus3xxRedirection();
        assertThat(mailsTo(zoe.email())).hasSize(2).first().asString().contains("le seul rappel");

        ActionName two = actionOf("Un atelier des vélos", zoe, ines);
        String both = ask(two, zoe, ines);
        send(linkOf(ines), "progressRead=ONGOING", "progress=ONGOING", "body=Cela roule.");
        sendAs(cast.claire, both + "/relance");
        assertThat(mailsTo(ines.email())).hasSize(1);
        assertThat(readAs(cast.claire, both)).bodyText().contains("Quelqu’un d’autre a répondu");
    }

    @Test
    void showsEachReminderBeforeItLeaves() {
        Person zoe = volunteer("Zoé");
        ActionName one = actionOf("Un atelier des fours", zoe);
        ActionName two = actionOf("Un atelier des tours", zoe);
        String campaign = askAbout("?q=atelier des", key(one, zoe), key(two, zoe));
        assertThat(readAs(cast.claire, campaign + "/relance"))
                .bodyText()
                .contains(zoe.email(), "des nouvelles de 2 actions", one.title(), two.title(), "Envoyer ce rappel");
        assertThat(mailsTo(zoe.email())).as("one letter for both actions").hasSize(1);
        sendAs(cast.claire, campaign + "/relance");
        assertThat(readAs(cast.claire, campaign + "/relance"))
                .hasStatusOk()
                .bodyText()
                .contains("Personne à relancer");
    }

    @Test
    void saysWhomToWriteToAndAgreesInNumber() {
        Person zoe = volunteer("Zoé");
        ActionName one = actionOf("Un verger des haies", zoe);
        ActionName two = actionOf("Un verger des murs", zoe);
        askAbout("?q=verger des", key(one, zoe), key(two, zoe));
        assertThat(mailsTo(zoe.email()).getFirst())
                .contains("vous demande des nouvelles de 2 actions, dans la convention", "Écrivez à Claire Aubry")
                .contains(String.valueOf(cast.claire.email()));
    }

    @Test
    void ticksOnlyThoseOfTheActionsChosenInTheList() {
        Person zoe = volunteer("Zoé");
        ActionName chosen = actionOf("Un pont des algues", zoe);
        ActionName other = actionOf("Un pont des herbes", zoe);
        String together = cast.convention.home() + "/plan/ensemble?q=pont des&choix=" + chosen.code();
        assertThat(readAs(cast.claire, together))
                .bodyText()
                .contains("/plan/nouvelles/nouvelle?q=pont+des&amp;choix=" + chosen.code());
        assertThat(readAs(cast.claire, home() + "/nouvelle?q=pont des&choix=" + chosen.code()))
                .bodyText()
                .containsPattern(key(chosen, zoe) + "\" checked")
                .contains(key(other, zoe))
                .doesNotContainPattern(key(other, zoe) + "\" checked");
    }

    @Test
    void ticksEverybodyOrNobodyAndKeepsWhatWasTyped() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un lavoir des cordes", zoe);
        String again = home() + "/nouvelle?q=" + action.code();
        assertThat(sendAs(cast.claire, again, "title=Avant l’été", "cocher=rien", "to=" + key(action, zoe)))
                .bodyText()
                .contains("Avant l’été")
                .doesNotContain("checked");
        assertThat(sendAs(cast.claire, again, "title=Avant l’été", "cocher=tout"))
                .bodyText()
                .contains("Avant l’été", "checked");
    }

    @Test
    void saysWhenSomebodyChosenCannotBeAskedAnyMore() {
        Person zoe = volunteer("Zoé");
        Person ines = volunteer("Inès");
        ActionName action = actionOf("Un lavoir des pierres", zoe, ines);
        jdbc.sql("update accounts.person set email = null where id = ?")
                .param(ines.id().value())
                .update();
        assertThat(sendAs(
                        cast.claire,
                        home() + "?q=" + action.code(),
                        "campaign=" + UUID.randomUUID(),
                        "title=Avant",
                        "answerBy=2025-12-05",
                        "to=" + key(action, zoe),
                        "to=" + key(action, ines)))
                .hasStatus(422)
                .bodyText()
                .contains("une demande choisie ne peut plus être envoyée");
        assertThat(mailsTo(zoe.email())).isEmpty();
    }

    @Test
    void givesAnAddressToWhoHasNoneOnTheWay() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un four des treilles", zoe);
        jdbc.sql("update accounts.person set email = null where id = ?")
                .param(zoe.id().value())
                .update();
        String list = home() + "/nouvelle?q=" + action.code();
        assertThat(readAs(cast.claire, list)).bodyText().contains("Indiquer l’adresse de Zoé Kerbrat");
        String address = home() + "/adresses/" + zoe.id().value() + "?q=" + action.code();
        assertThat(sendAs(cast.claire, address, "email=" + cast.amadou.email()))
                .hasStatus(422)
                .bodyText()
                .contains("utilise déjà cette adresse");
        assertThat(sendAs(cast.claire, address, "email=" + zoe.email())).hasRedirectedUrl(list);
        assertThat(readAs(cast.claire, list)).bodyText().contains(zoe.email());
        assertThat(readAs(cast.claire, address))
                .as("one that is known is not changed here")
                .hasStatus(404);
    }

    @Test
    void standsOnTheActionTheCampaignAndThePrintedPlan() {
        Person zoe = volunteer("Zoé");
        Person ines = volunteer("Inès");
        ActionName action = actionOf("Un bac des passeurs", zoe, ines);
        String campaign = ask(action, zoe, ines);
        String notes = cast.convention.home() + action.path() + "/nouvelles";
        assertThat(readAs(cast.claire, notes))
                .bodyText()
                .contains("Ce qui a été demandé", "Avant le comité", "Zoé Kerbrat, Quatre Vents", "Sans réponse");
        send(linkOf(zoe), "progressRead=ONGOING", "progress=ONGOING", "body=Le bac est à l’eau.");
        assertThat(readAs(cast.claire, notes)).bodyText().contains("A répondu", "Quelqu’un d’autre a répondu");
        assertThat(readAs(cast.amadou, notes)).as("its pilot").bodyText().contains("Ce qui a été demandé");
        assertThat(readAs(cast.odile, notes)).as("a reader").bodyText().doesNotContain("Ce qui a été demandé");
        assertThat(readAs(cast.claire, campaign)).bodyText().contains("Surtout les dates.", "Le bac est à l’eau.");
        assertThat(readAs(cast.claire, cast.convention.home() + "/plan/imprimer?q=" + action.code()))
                .bodyText()
                .contains("Le bac est à l’eau.", "20\u00a0novembre 2025", "en réponse à");
        assertThat(readAs(cast.claire, cast.convention.home() + action.path() + "/historique"))
                .bodyText()
                .contains("question posée à", "Zoé Kerbrat");
    }

    @Test
    void asksNothingMoreOnceTheConventionIsClosed() {
        Person zoe = volunteer("Zoé");
        String campaign = ask(actionOf("Un quai des adieux", zoe), zoe);
        String status = jdbc.sql("select status from convention.convention where id = ?")
                .param(cast.convention.id().value())
                .query(String.class)
                .single();
        setStatus("closed");
        try {
            assertThat(readAs(cast.claire, home() + "/nouvelle")).hasStatus(403);
            assertThat(readAs(cast.claire, campaign)).hasStatusOk().bodyText().doesNotContain("Relancer");
            assertThat(sendAs(cast.claire, campaign + "/relance")).hasStatus(403);
            assertThat(open(linkOf(zoe))).hasStatus(410);
        } finally {
            setStatus(status);
        }
    }

    private void setStatus(String status) {
        jdbc.sql("update convention.convention set status = ? where id = ?")
                .params(status, cast.convention.id().value())
                .update();
    }

    @Test
    void sentTwiceAsksOnce() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un bal des voisins", zoe);
        String id = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            assertThat(sendAs(
                            cast.claire,
                            home() + "?q=" + action.code(),
                            "campaign=" + id,
                            "title=Une fois",
                            "answerBy=2025-12-05",
                            "to=" + key(action, zoe)))
                    .hasStatus3xxRedirection();
        }
        assertThat(mailsTo(zoe.email())).hasSize(1);
    }
}

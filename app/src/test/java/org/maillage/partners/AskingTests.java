package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;

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
    void sentTwiceAsksOnce() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un bal des voisins", zoe);
        String id = java.util.UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            var sent = mvc.post()
                    .uri(home() + "?q=" + action.code())
                    .with(cast.as(cast.claire))
                    .with(
                            org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                    .csrf())
                    .param("campaign", id)
                    .param("title", "Une fois")
                    .param("answerBy", "2025-12-05")
                    .param("to", key(action, zoe))
                    .exchange();
            assertThat(sent).hasStatus3xxRedirection();
        }
        assertThat(mailsTo(zoe.email())).hasSize(1);
    }
}

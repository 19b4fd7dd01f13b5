package org.maillage.directory.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Organisation;

/// Opening a campaign, and following it.
@HouseTest
class ReviewTests extends ReviewsScene {

    @Test
    void saysBeforehandWhoIsAskedAndWhichSheetsHaveNobodyToAsk() {
        Organisation asked = organisation("Les Marsouins");
        structure("Maison des Marsouins", asked, "accueil@marsouins.example");
        structure("Lieu sans personne", null, "");
        Organisation mute = organisation("Les Bernaches");
        structure("Halte des Bernaches", mute, "");
        assertThat(readAs(cast.claire, home() + "/nouvelle?etat=toutes"))
                .hasStatusOk()
                .bodyText()
                .contains("accueil@marsouins.example", "Confier cette fiche", "Indiquer une adresse");
        String way = home() + "/adresses/" + mute.id().value();
        assertThat(readAs(cast.claire, way)).hasStatusOk();
        assertThat(sendAs(cast.claire, way, "email=pas une adresse")).hasStatus(422);
        assertThat(sendAs(cast.claire, way, "email=bernaches@asso.example")).hasStatus3xxRedirection();
        assertThat(readAs(cast.claire, home() + "/nouvelle?etat=toutes"))
                .bodyText()
                .contains("bernaches@asso.example (indiquée par la coordination)");
    }

    @Test
    void proposesTheMembersOfTheOrganisationBeforeAnythingElse() {
        structure("Local des Quatre Vents", cast.fourWinds, "accueil@quatre-vents.example");
        assertThat(readAs(cast.claire, home() + "/nouvelle?etat=toutes"))
                .bodyText()
                .containsSubsequence("Amadou Diop, amadou@saint-aubin.example", "accueil@quatre-vents.example");
    }

    @Test
    void showsEachLetterAndSendsOneToEachOrganisationOnce() {
        String address = someAddress();
        Organisation asked = organisation("Les Macreuses");
        UUID place = structure("Maison des Macreuses", asked, address);
        service(place, "Ludothèque");
        structure("Annexe des Macreuses", asked, "");
        String[] form = {
            "review=" + UUID.randomUUID(),
            "title=Mise à jour",
            "message=Surtout les horaires.",
            "answerBy=2025-12-05",
            "to=" + asked.id().value() + " " + address
        };
        assertThat(sendAs(cast.claire, home() + "/apercu?etat=toutes", form))
                .hasStatusOk()
                .bodyText()
                .contains("Surtout les horaires.", "les 3\u00a0fiches", "/fiches/…");
        assertThat(mailsTo(address)).isZero();
        sendAs(cast.claire, home() + "?etat=toutes", form);
        sendAs(cast.claire, home() + "?etat=toutes", form);
        assertThat(mailsTo(address)).isOne();
    }

    @Test
    void refusesADayThatHasPassedAndAnAddressThatWasMadeUp() {
        Organisation asked = organisation("Les Sternes");
        structure("Maison des Sternes", asked, someAddress());
        assertThat(sendAs(
                        cast.claire,
                        home() + "/apercu?etat=toutes",
                        "title=Hier",
                        "answerBy=2025-11-19",
                        "to=" + asked.id().value() + " ailleurs@inconnu.example"))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez une date à venir", "une adresse choisie ne convient plus");
        assertThat(mailsTo("ailleurs@inconnu.example")).isZero();
    }

    @Test
    void asksOnlyAboutTheKindsChosen() {
        Organisation asked = organisation("Les Avocettes");
        structure("Maison des Avocettes", asked, someAddress());
        assertThat(readAs(cast.claire, home() + "/nouvelle?etat=toutes&type=centre-social"))
                .bodyText()
                .contains("Maison des Avocettes");
        assertThat(readAs(cast.claire, home() + "/nouvelle?etat=toutes&type=creche"))
                .bodyText()
                .doesNotContain("Maison des Avocettes");
    }

    @Test
    void isOpenedByTheCoordinationAlone() {
        assertThat(readAs(cast.amadou, home() + "/nouvelle")).hasStatus(403);
        assertThat(readAs(cast.odile, home())).hasStatus(403);
        assertThat(readAs(cast.yann, home())).hasStatus(404);
    }

    @Test
    void tellsWhoIsSilentAndRemindsThemSomeDaysApart() {
        String address = someAddress();
        Organisation asked = organisation("Les Tadornes");
        structure("Maison des Tadornes", asked, address);
        String review = ask(asked, address);
        assertThat(readAs(cast.claire, review))
                .bodyText()
                .contains("Sans réponse", "Prochaine relance possible")
                .doesNotContain("Relancer l’organisation");
        sendAs(cast.claire, review + "/relance");
        assertThat(mailsTo(address)).isOne();
        clock.pass(Duration.ofDays(4));
        assertThat(readAs(cast.claire, review)).bodyText().contains("Relancer l’organisation qui n’a pas tout revu");
        sendAs(cast.claire, review + "/relance");
        sendAs(cast.claire, review + "/relance");
        assertThat(mailsTo(address)).isEqualTo(2);
        assertThat(open(linkOf(address))).hasStatusOk();
    }

    @Test
    void remindsNobodyWhoHasSaidAll() {
        String address = someAddress();
        Organisation asked = organisation("Les Pluviers");
        UUID place = structure("Maison des Pluviers", asked, address);
        String review = ask(asked, address);
        send(linkOf(address) + "/exactitude", "sheet=" + asked(place));
        clock.pass(Duration.ofDays(5));
        sendAs(cast.claire, review + "/relance");
        assertThat(mailsTo(address)).isOne();
        assertThat(readAs(cast.claire, review)).bodyText().contains("A tout revu");
    }

    @Test
    void isAPointDAttentionOnceItsDayHasPassedInSilence() {
        String address = someAddress();
        Organisation asked = organisation("Les Huîtriers");
        structure("Maison des Huîtriers", asked, address);
        ask(asked, address);
        String points = cast.convention.home() + "/points-d-attention";
        assertThat(readAs(cast.claire, points)).bodyText().doesNotContain("1\u00a0organisation sans réponse");
        clock.pass(Duration.ofDays(16));
        assertThat(readAs(cast.claire, points)).bodyText().contains("1\u00a0organisation sans réponse");
    }

    @Test
    void removesWhatIsGoneOnlyWhenTheCoordinationSaysSo() {
        String address = someAddress();
        Organisation asked = organisation("Les Courlis");
        UUID place = structure("Maison des Courlis", asked, address);
        String review = ask(asked, address);
        send(linkOf(address) + "/disparition", "sheet=" + asked(place), "reason=Fermée depuis juin");
        assertThat(column(place, "deleted_at is null")).isEqualTo("true");
        assertThat(readAs(cast.claire, review)).bodyText().contains("À décider", "Fermée depuis juin");
        String decision = review + "/retraits/" + asked(place);
        assertThat(sendAs(cast.amadou, decision + "/retrait", "version=0")).hasStatus(403);
        sendAs(cast.claire, decision + "/retrait", "version=7");
        assertThat(column(place, "deleted_at is null")).as("another version").isEqualTo("true");
        sendAs(cast.claire, decision + "/retrait", "version=0");
        assertThat(column(place, "deleted_at is null")).isEqualTo("false");
        assertThat(readAs(cast.claire, review)).bodyText().doesNotContain("À décider");
    }

    @Test
    void keepsWhatIsSaidToBeGone() {
        String address = someAddress();
        Organisation asked = organisation("Les Barges");
        UUID place = structure("Maison des Barges", asked, address);
        String review = ask(asked, address);
        send(linkOf(address) + "/disparition", "sheet=" + asked(place));
        sendAs(cast.claire, review + "/retraits/" + asked(place) + "/maintien");
        assertThat(readAs(cast.claire, review)).bodyText().doesNotContain("À décider");
        assertThat(open(linkOf(address))).bodyText().contains("la coordination garde cette fiche");
    }
}

package org.maillage.directory.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Organisation;

/// What a link opens, without account.
@HouseTest
class KeptSheetsTests extends ReviewsScene {

    private final String address = someAddress();

    @Test
    void showsTheSheetsOfOneOrganisationAndNothingOfOthers() {
        Organisation asked = organisation("Les Foulques");
        UUID place = structure("Maison des Foulques", asked, address);
        service(place, "Ludothèque des Foulques");
        structure("Maison des autres", organisation("Les Autres"), someAddress());
        ask(asked, address);
        assertThat(open(linkOf(address)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Maison des Foulques",
                        "Ludothèque des Foulques",
                        "Surtout les horaires.",
                        "2\u00a0fiches à revoir")
                .doesNotContain("Maison des autres");
    }

    @Test
    void confirmsAPlaceAndItsServicesInOneClickInTheNameOfTheLink() {
        Organisation asked = organisation("Les Grèbes");
        UUID place = structure("Maison des Grèbes", asked, address);
        UUID given = service(place, "Permanence");
        ask(asked, address);
        assertThat(send(linkOf(address) + "/exactitude", "sheet=" + asked(place), "sheet=" + asked(given)))
                .hasStatus3xxRedirection();
        assertThat(column(place, "checked_on")).isEqualTo("2025-11-20");
        assertThat(answerTo(given)).isEqualTo("exact");
        assertThat(lastActor(place)).isEqualTo(asked.name() + ", par le lien envoyé à son adresse");
        assertThat(open(linkOf(address))).bodyText().contains("tout est revu");
    }

    @Test
    void correctsByTheOrdinaryFormWithAnActorThatTheHistoryTells() {
        structureOfAmadou();
        String form = linkOf("amadou@saint-aubin.example") + "/lieux/" + asked(place);
        assertThat(open(form)).hasStatusOk().bodyText().contains("Dans l’écriture d’OpenStreetMap");
        assertThat(correct(form, 0, "02 41 99 88 77")).hasStatus3xxRedirection();
        assertThat(column(place, "phone")).isEqualTo("+33241998877");
        assertThat(answerTo(place)).isEqualTo("corrected");
        assertThat(readAs(cast.claire, review))
                .bodyText()
                .contains("Les Quatre Vents, par le lien envoyé à Amadou Diop", "Téléphone");
        assertThat(readAs(cast.claire, cast.convention.home() + "/journal/structure/" + place))
                .bodyText()
                .contains("par le lien envoyé à Amadou Diop", "Rétablir");
    }

    @Test
    void comparesWithWhatSomebodyElseSavedMeanwhile() {
        structureOfAmadou();
        String form = linkOf("amadou@saint-aubin.example") + "/lieux/" + asked(place);
        jdbc.sql("update directory.structure set phone = '+33241111111', version = version + 1 where id = ?")
                .param(place)
                .update();
        assertThat(correct(form, 0, "02 41 99 88 77")).hasStatus(409).bodyText().contains("Téléphone");
        assertThat(column(place, "phone")).isEqualTo("+33241111111");
        assertThat(answerTo(place)).isNull();
    }

    @Test
    void refusesWhatTheOrdinaryFormRefuses() {
        structureOfAmadou();
        String form = linkOf("amadou@saint-aubin.example") + "/lieux/" + asked(place);
        assertThat(correct(form, 0, "pas un numéro")).hasStatus(422);
        assertThat(answerTo(place)).isNull();
    }

    @Test
    void saysWhenAPlaceIsOpenAsAWeek() {
        structureOfAmadou();
        String week = linkOf("amadou@saint-aubin.example") + "/lieux/" + asked(place) + "/horaires";
        assertThat(open(week)).hasStatusOk().bodyText().contains("En période scolaire");
        assertThat(send(week, "days[0].morningFrom=neuf heures", "version=0")).hasStatus(422);
        assertThat(send(week, "days[0].morningFrom=9:00", "days[0].morningTo=12:00", "vacation=same", "version=0"))
                .hasStatus3xxRedirection();
        assertThat(column(place, "hours")).startsWith("Mo 09:00-12:00");
        assertThat(answerTo(place)).isEqualTo("corrected");
    }

    @Test
    void speaksNoMoreOfASheetEntrustedToSomebodyElse() {
        Organisation asked = organisation("Les Râles");
        UUID place = structure("Maison des Râles", asked, address);
        ask(asked, address);
        String link = linkOf(address);
        jdbc.sql("update directory.structure set owner_id = ? where id = ?")
                .params(cast.fourWinds.id().value(), place)
                .update();
        assertThat(open(link)).hasStatusOk().bodyText().doesNotContain("Maison des Râles");
        assertThat(send(link + "/exactitude", "sheet=" + asked(place))).hasStatus(404);
        assertThat(open(link + "/lieux/" + asked(place))).hasStatus(404);
    }

    @Test
    void opensNoSheetOfAnotherLink() {
        Organisation asked = organisation("Les Butors");
        structure("Maison des Butors", asked, address);
        Organisation other = organisation("Les Hérons");
        String theirs = someAddress();
        UUID place = structure("Maison des Hérons", other, theirs);
        ask(asked, address);
        ask(other, theirs);
        assertThat(send(linkOf(address) + "/exactitude", "sheet=" + asked(place)))
                .hasStatus(404);
        assertThat(answerTo(place)).isNull();
    }

    @Test
    void leavesAWordToTheCoordination() {
        Organisation asked = organisation("Les Cormorans");
        structure("Maison des Cormorans", asked, address);
        String review = ask(asked, address);
        send(linkOf(address) + "/mot", "body=Nous déménageons en mars.");
        assertThat(readAs(cast.claire, review)).bodyText().contains("Nous déménageons en mars.");
    }

    @Test
    void opensNothingOnceRevokedOrClosedOrDisowned() {
        Organisation asked = organisation("Les Sarcelles");
        UUID place = structure("Maison des Sarcelles", asked, address);
        String review = ask(asked, address);
        String link = linkOf(address);
        sendAs(cast.claire, review + "/cloture");
        assertThat(open(link)).hasStatus(410).bodyText().doesNotContain("Sarcelles");
        assertThat(send(link + "/exactitude", "sheet=" + asked(place))).hasStatus(410);
        sendAs(cast.claire, review + "/reouverture");
        assertThat(open(link)).hasStatusOk();
        send(link + "/pas-nous");
        assertThat(open(link)).hasStatus(410);
        assertThat(readAs(cast.claire, review)).bodyText().contains("N’est pas la bonne adresse");
    }

    @Test
    void expiresTwoWeeksAfterItsDayAndSendsANewOneOnce() {
        Organisation asked = organisation("Les Chevaliers");
        structure("Maison des Chevaliers", asked, address);
        ask(asked, address);
        String link = linkOf(address);
        clock.pass(Duration.ofDays(29));
        assertThat(open(link)).hasStatusOk();
        clock.pass(Duration.ofDays(1));
        assertThat(open(link)).hasStatus(410).bodyText().doesNotContain("Chevaliers");
        assertThat(open(link)).hasStatus(410);
        assertThat(mailsTo(address)).isEqualTo(2);
        assertThat(open(linkOf(address))).hasStatusOk();
    }

    @Test
    void keepsOnlyADigestAndCountsWrongAddresses() {
        Organisation asked = organisation("Les Eiders");
        structure("Maison des Eiders", asked, address);
        ask(asked, address);
        String secret = linkOf(address).substring("/fiches/".length());
        assertThat(jdbc.sql("select count(*) from directory.review_link l where l::text like ?")
                        .param("%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        for (int time = 0; time < 40; time++) {
            assertThat(open("/fiches/" + UUID.randomUUID())).hasStatus(404);
        }
        assertThat(open("/fiches/" + UUID.randomUUID())).hasStatus(429);
    }

    private UUID place = new UUID(0, 0);
    private String review = "";

    private void structureOfAmadou() {
        place = structure("Local des Quatre Vents", cast.fourWinds, "");
        review = ask(cast.fourWinds, "amadou@saint-aubin.example");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult correct(String form, int version, String phone) {
        return send(
                form,
                "name=Local des Quatre Vents",
                "kind=centre-social",
                "insee=49999",
                "phone=" + phone,
                "version=" + version);
    }

    private String lastActor(UUID structure) {
        return jdbc.sql("select actor_name from journal.entry where subject_id = ? order by id desc limit 1")
                .param(structure)
                .query(String.class)
                .single();
    }
}

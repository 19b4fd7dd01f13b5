package org.maillage.directory.professionals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody is shown before they agreed, nor after they withdrew.
@HouseTest
class ConsentTests extends ProfessionalsScene {

    @Autowired
    private ForgottenConsents night;

    @Test
    void showsNothingOfSomebodyWhoIsOnlyProposed() {
        String address = someAddress();
        assertThat(propose("Nolwenn Proposée", address)).hasStatus3xxRedirection();
        assertThat(readAs(cast.claire, list())).bodyText().doesNotContain("Nolwenn Proposée");
        assertThat(readAs(cast.odile, "/espace/recherche?q=Nolwenn")).bodyText().doesNotContain(Professional.PATH);
        assertThat(open(linkOf(address))).hasStatusOk().bodyText().contains("Nolwenn Proposée", "Je refuse");
    }

    @Test
    void asksForTheTextToBeAccepted() {
        String address = someAddress();
        propose("Nolwenn Hésitante", address);
        assertThat(send(linkOf(address), entry("Nolwenn Hésitante")))
                .hasStatus(422)
                .bodyText()
                .contains("Sans elle, rien n’est enregistré");
        assertThat(readAs(cast.claire, list())).bodyText().doesNotContain("Hésitante");
    }

    @Test
    void showsWhatThePersonCorrectedOnceTheyAgree() {
        String address = someAddress();
        propose("Nolwen Coquille", address);
        send(linkOf(address), entry("Nolwenn Corrigée", AGREED));
        assertThat(readAs(cast.odile, list()))
                .bodyText()
                .contains("Nolwenn Corrigée", "Médiatrice", "Les impayés de loyer")
                .doesNotContain("Nolwen Coquille", address);
        assertThat(jdbc.sql("""
                        select way || ' ' || text_version || ' ' || given_on from directory.professional_consent
                        where address_digest = ?
                        """)
                        .param(AddressDigest.of(address))
                        .query(String.class)
                        .single())
                .isEqualTo("mail " + ConsentText.currentVersion() + " 2025-11-20");
    }

    @Test
    void erasesAtOnceWhatWasShownAndKeepsTheDays() {
        String address = someAddress();
        propose("Nolwenn Partante", address);
        String link = linkOf(address);
        send(link, entry("Nolwenn Partante", "languages=breton", AGREED));
        assertThat(rowsThatTell("Nolwenn Partante")).isPositive();
        clock.pass(Duration.ofDays(3));
        assertThat(send(link + "/retrait")).hasStatus3xxRedirection();
        assertThat(rowsThatTell("Nolwenn Partante")).isZero();
        assertThat(rowsThatTell(address)).isZero();
        assertThat(open(link)).hasStatus(404);
        assertThat(withdrawnOn(address)).isEqualTo(LocalDate.of(2025, 11, 23));
    }

    @Test
    void forgetsTheDaysOnceTheDelayOfTheInstanceHasPassed() {
        String address = someAddress();
        propose("Nolwenn Oubliée", address);
        String link = linkOf(address);
        send(link, entry("Nolwenn Oubliée", AGREED));
        send(link + "/retrait");
        night.run();
        assertThat(consentsOf(address)).isOne();
        clock.pass(Duration.ofDays(731));
        night.run();
        assertThat(consentsOf(address)).isZero();
    }

    @Test
    void keepsNothingOfWhoDeclinesAndDoesNotAskThemAgain() {
        String address = someAddress();
        propose("Nolwenn Réticente", address);
        String link = linkOf(address);
        assertThat(send(link + "/refus")).hasStatus3xxRedirection();
        assertThat(rowsThatTell("Nolwenn Réticente")).isZero();
        assertThat(open(link)).hasStatus(404);
        assertThat(propose("Nolwenn Réticente", address)).hasStatus(422);
        assertThat(mailsTo(address)).isOne();
        assertThat(readAs(cast.claire, list() + "/propositions")).bodyText().doesNotContain("Réticente");
    }

    @Test
    void endsAProposalThatNobodyAnswersAfterFourteenDays() {
        String address = someAddress();
        propose("Nolwenn Muette", address);
        String link = linkOf(address);
        clock.pass(Duration.ofDays(14));
        assertThat(open(link))
                .hasStatus(410)
                .bodyText()
                .contains("plus de quatorze jours")
                .doesNotContain("Muette");
        night.run();
        assertThat(rowsThatTell("Nolwenn Muette")).isZero();
    }

    @Test
    void opensNothingMoreOnceTheCoordinationStoppedIt() {
        String address = someAddress();
        propose("Nolwenn Arrêtée", address);
        String link = linkOf(address);
        String id = jdbc.sql("select id::text from directory.professional_proposal where address = ?")
                .param(address)
                .query(String.class)
                .single();
        sendAs(cast.karim, list() + "/propositions/" + id + "/arret");
        assertThat(open(link)).hasStatus(404);
        assertThat(send(link, entry("Nolwenn Arrêtée", AGREED))).hasStatus(404);
        assertThat(rowsThatTell("Nolwenn Arrêtée")).isZero();
    }

    @Test
    void sendsANewAddressToWhoHasAnEntryAndTellsNobodyElseWhetherTheyDo() {
        String address = someAddress();
        propose("Nolwenn Revenue", address);
        send(linkOf(address), entry("Nolwenn Revenue", AGREED));
        String unknown = someAddress();
        assertThat(send("/fiche-professionnelle", "email=" + unknown)).hasStatus3xxRedirection();
        assertThat(mailsTo(unknown)).isZero();
        for (int time = 0; time < 5; time++) {
            assertThat(send("/fiche-professionnelle", "email=" + address)).hasStatus3xxRedirection();
        }
        assertThat(mailsTo(address)).as("the proposal and no flood").isLessThanOrEqualTo(4);
        assertThat(open(linkOf(address))).hasStatusOk().bodyText().contains("Retirer ma fiche");
    }

    @Test
    void isGivenFromOnesOwnAccountAndWithdrawnThere() {
        String own = list() + "/ma-fiche";
        assertThat(readAs(cast.amadou, own)).hasStatusOk().bodyText().contains("Amadou Diop", "Les Quatre Vents");
        sendAs(cast.amadou, own, entry("Amadou Diop", AGREED));
        assertThat(readAs(cast.odile, list())).bodyText().contains("Amadou Diop");
        assertThat(readAs(cast.amadou, "/espace/compte")).bodyText().contains("vous y figurez");
        assertThat(readAs(cast.amadou, "/espace/compte/mes-donnees.json"))
                .bodyText()
                .contains("Les impayés de loyer", "accords pour l’annuaire");
        sendAs(cast.amadou, own + "/retrait");
        assertThat(readAs(cast.odile, list())).bodyText().doesNotContain("Amadou Diop");
    }

    @Test
    void isOverWhenTheAccountIsClosed() {
        sendAs(cast.lea, list() + "/ma-fiche", entry("Léa Castel", AGREED));
        assertThat(readAs(cast.odile, list())).bodyText().contains("Léa Castel");
        jdbc.sql("update accounts.account set disabled_at = now() where person_id = ?")
                .param(cast.lea.id().value())
                .update();
        try {
            assertThat(readAs(cast.odile, list())).bodyText().doesNotContain("Léa Castel");
        } finally {
            jdbc.sql("update accounts.account set disabled_at = null where person_id = ?")
                    .param(cast.lea.id().value())
                    .update();
        }
    }

    private LocalDate withdrawnOn(String address) {
        return jdbc.sql("select withdrawn_on from directory.professional_consent where address_digest = ?")
                .param(AddressDigest.of(address))
                .query(LocalDate.class)
                .single();
    }

    private int consentsOf(String address) {
        return jdbc.sql("select count(*) from directory.professional_consent where address_digest = ?")
                .param(AddressDigest.of(address))
                .query(Integer.class)
                .single();
    }
}

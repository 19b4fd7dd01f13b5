package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class DigestTests extends NoticesScene {

    @Test
    void tellsEachMorningWhatOthersChangedByObjectAndWhy() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        acts(cast.claire);
        actions.changeProgress(cast.convention.id(), games.id(), 0, Progress.DONE);
        note(games, cast.claire, "La salle est trouvée.", Visibility.PARTNERS);
        morningComes();
        assertThat(mailsTo(cast.amadou))
                .singleElement()
                .asString()
                .contains(
                        "Des jeux au port\nBonjour Amadou",
                        "Claire Aubry donne des nouvelles\u00a0: «\u00a0La salle est trouvée.\u00a0»",
                        "Pourquoi vous\u00a0: votre organisation en est pilote");
        assertThat(mailsTo(cast.odile)).as("she follows nothing").isEmpty();
        assertThat(mailsTo(cast.claire)).as("she did it").isEmpty();
        morningComes();
        assertThat(mailsTo(cast.amadou)).as("nothing happened since").hasSize(1);
    }

    @Test
    void tellsNothingThatOneMayNotSee() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        ActionName hidden = lateAction("Entre coordinateurs", Visibility.COORDINATORS, cast.amadou);
        ActionName hiddenLater = lateAction("Bientôt cachée", Visibility.PARTNERS, cast.amadou);
        pass(Duration.ofDays(1));
        morningComes();
        int before = mailsTo(cast.amadou).size();
        acts(cast.claire);
        note(games, cast.claire, "Entre nous.", Visibility.COORDINATORS);
        note(hidden, cast.claire, "Rien pour vous.", Visibility.PARTNERS);
        note(hiddenLater, cast.claire, "Trop tard.", Visibility.PARTNERS);
        hide(hiddenLater);
        pass(Duration.ofMinutes(1));
        assertThat(digest(cast.amadou)).doesNotContain("Entre nous", "Rien pour vous", "Trop tard", "cachée");
        morningComes();
        assertThat(mailsTo(cast.amadou)).hasSize(before);
    }

    @Test
    void tellsTheLatestOfAnObjectAndCountsTheRest() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        for (int number = 1; number <= 6; number++) {
            pass(Duration.ofMinutes(1));
            acts(cast.claire);
            note(games, cast.claire, "Nouvelle n°" + number + ".", Visibility.PARTNERS);
        }
        morningComes();
        assertThat(mailsTo(cast.amadou))
                .singleElement()
                .asString()
                .contains("Nouvelle n°6", "Nouvelle n°4", "Et 4 autres changements plus anciens")
                .doesNotContain("Nouvelle n°3", "a ajouté l’action");
    }

    @Test
    void isSentOnceADay() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        note(games, cast.claire, "La salle est trouvée.", Visibility.PARTNERS);
        morningComes();
        note(games, cast.claire, "Encore une.", Visibility.PARTNERS);
        pass(Duration.ofMinutes(5));
        theMorningIsWorkedAgain();
        assertThat(mailsTo(cast.amadou)).hasSize(1);
    }

    @Test
    void comesAsOneChose() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        send(cast.amadou, "/espace/notifications/reglages", "digest=never", "in-charge=screen");
        note(games, cast.claire, "La salle est trouvée.", Visibility.PARTNERS);
        lateAction("Confiée", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        timePasses();
        morningComes();
        assertThat(mailsTo(cast.amadou)).isEmpty();
        assertThat(list(cast.amadou)).contains("Confiée");
    }

    @Test
    void stopsFromTheMailItselfWithoutSigningIn() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        note(games, cast.claire, "La salle est trouvée.", Visibility.PARTNERS);
        morningComes();
        String stop = jdbc.sql("select list_unsubscribe from mail.message where recipient = ?")
                .param(cast.amadou.email())
                .query(String.class)
                .single()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(mvc.get().uri(stop).exchange()).hasStatusOk().bodyText().contains("Ne plus les recevoir");
        assertThat(mvc.post().uri(stop).param("List-Unsubscribe", "One-Click").exchange())
                .as("as mail programs do, without a token")
                .hasStatusOk();
        acts(cast.claire);
        note(games, cast.claire, "Encore une.", Visibility.PARTNERS);
        morningComes();
        assertThat(mailsTo(cast.amadou)).hasSize(1);
    }
}

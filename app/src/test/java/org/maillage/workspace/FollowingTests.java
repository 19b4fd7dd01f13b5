package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.convention.Role;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class FollowingTests extends EspaceScene {

    private static final String FRESH = ">Nouveau<";

    @Test
    void explainsHowToFollow() {
        assertThat(espace(cast.odile)).contains("Vous ne suivez aucune action.", "personne d’autre ne le voit");
    }

    @Test
    void findsWhatOneFollowsUntilOneNoLongerDoes() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        assertThat(read(cast.odile, sheet(games))).contains(">Suivre<");
        follow(cast.odile, games);
        follow(cast.odile, games);
        assertThat(read(cast.odile, sheet(games))).contains(">Ne plus suivre<");
        assertThat(espace(cast.odile)).contains("Des jeux au port", "Pas encore de nouvelle.");
        assertThat(espace(cast.lea)).as("personal").doesNotContain("Des jeux au port");
        assertThat(send(cast.odile, sheet(games) + "/suivi/fin")).hasStatus3xxRedirection();
        assertThat(espace(cast.odile)).doesNotContain("Des jeux au port");
    }

    @Test
    void saysWhatIsNewSinceTheSheetWasRead() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        note(games, cast.amadou, "Avant de suivre.", Visibility.PARTNERS);
        follow(cast.odile, games);
        assertThat(espace(cast.odile)).contains("Avant de suivre.").doesNotContain(FRESH);
        note(games, cast.amadou, "Nous avons une date.", Visibility.PARTNERS);
        assertThat(espace(cast.odile)).contains(FRESH, "Nous avons une date.", "Amadou Diop, aujourd’hui");
        read(cast.odile, sheet(games));
        assertThat(espace(cast.odile)).contains("Nous avons une date.").doesNotContain(FRESH);
        actions.changeProgress(cast.convention.id(), games.id(), 0, Progress.DONE);
        assertThat(espace(cast.odile)).contains(FRESH, "passée de «\u00a0en cours\u00a0» à «\u00a0réalisée\u00a0»");
    }

    @Test
    void isNotNewsToOneselfWhatOneWrote() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        follow(cast.amadou, games);
        note(games, cast.amadou, "Je l’ai écrit.", Visibility.PARTNERS);
        assertThat(espace(cast.amadou)).contains("Je l’ai écrit.").doesNotContain(FRESH);
    }

    @Test
    void tellsNoNoteThatItsReaderMayNotSee() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        follow(cast.odile, games);
        note(games, cast.claire, "Entre nous.", Visibility.COORDINATORS);
        note(games, cast.karim, "À la Caf.", Visibility.INSTITUTION);
        assertThat(espace(cast.odile))
                .contains("Pas encore de nouvelle.")
                .doesNotContain("Entre nous.", "À la Caf.", FRESH);
    }

    @Test
    void losesSightOfWhatIsHiddenDeletedOrLeft() {
        ActionName hidden = lateAction("Bientôt cachée", Visibility.PARTNERS);
        ActionName deleted = lateAction("Bientôt supprimée", Visibility.PARTNERS);
        ActionName left = lateAction("Toujours là", Visibility.PARTNERS);
        for (ActionName action : List.of(hidden, deleted, left)) {
            follow(cast.odile, action);
        }
        join(cast.otherConvention, cast.odile, Role.READER);
        hide(hidden);
        actions.delete(cast.convention.id(), deleted.id(), 0);
        assertThat(espace(cast.odile)).contains("Toujours là").doesNotContain("Bientôt");
        leave(cast.convention, cast.odile);
        assertThat(espace(cast.odile)).doesNotContain("Toujours là");
    }

    @Test
    void followsNothingThatOneMayNotRead() {
        ActionName hidden = lateAction("Réservée", Visibility.COORDINATORS);
        assertThat(send(cast.odile, sheet(hidden) + "/suivi")).hasStatus(404);
        assertThat(send(cast.yann, sheet(hidden) + "/suivi")).hasStatus(404);
    }

    @Test
    void isInTheFileThatOneMayTakeAway() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        follow(cast.odile, games);
        assertThat(read(cast.odile, "/espace/compte/mes-donnees.json"))
                .contains("actions suivies", games.code(), "2025-11-20");
        assertThat(read(cast.claire, "/espace/compte/mes-donnees.json")).doesNotContain(games.code());
    }

    private void follow(Person person, ActionName action) {
        assertThat(send(person, sheet(action) + "/suivi")).hasStatus3xxRedirection();
    }

    private String sheet(ActionName action) {
        return home() + action.path();
    }
}

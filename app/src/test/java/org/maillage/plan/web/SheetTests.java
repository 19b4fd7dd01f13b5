package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class SheetTests extends PlanScene {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsWhatAnActionIsAndWhatItMisses() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        assertThat(read(cast.claire, address(action)))
                .hasStatusOk()
                .bodyText()
                .contains("Ouvrir la maison des jeunes", action.code() + " · Jeunesse", "Fiche complète à", "un pilote")
                .contains("Donner des nouvelles", address(action) + "/modifier#organisations")
                .contains("Modifiée aujourd’hui à");
    }

    @Test
    void offersAReaderNothingToChange() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        assertThat(read(cast.odile, address(action)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Donner des nouvelles", "/modifier", "/suppression", "/avancement");
    }

    @Test
    void doesNotExistForAnotherConvention() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        assertThat(read(cast.yann, address(action))).hasStatus(404);
        assertThat(read(cast.yann, cast.otherConvention.home() + action.path())).hasStatus(404);
    }

    @Test
    void doesNotExistForTheTownWhenOnlyTheCafSeesIt() {
        var action = actionOfTheCafAlone("Préparer le bilan de la Caf");
        assertThat(read(cast.karim, address(action))).hasStatusOk().bodyText().contains("Caf de Haute-Marée seule");
        assertThat(read(cast.claire, address(action))).hasStatus(404);
        assertThat(read(cast.claire, address(action) + "/historique")).hasStatus(404);
    }

    @Test
    void changesProgressAndNatureInOneGesture() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        assertThat(send(cast.claire, address(action) + "/avancement", "version=" + version(action), "progress=ONGOING"))
                .hasStatus3xxRedirection();
        assertThat(send(cast.claire, address(action) + "/nature", "version=" + version(action), "nature=DEVELOP"))
                .hasStatus3xxRedirection();
        assertThat(sheet(action).content().progress()).isEqualTo(Progress.ONGOING);
        assertThat(sheet(action).content().nature()).isEqualTo(Nature.DEVELOP);
    }

    @Test
    void saysWhoWasFasterThanAGesture() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        int seen = version(action);
        send(cast.karim, address(action) + "/avancement", "version=" + seen, "progress=ONGOING");
        assertThat(send(cast.claire, address(action) + "/avancement", "version=" + seen, "progress=DONE"))
                .hasStatus(409)
                .bodyText()
                .contains("Modifié par ", " aujourd’hui à", "Rien n’a été changé");
        assertThat(sheet(action).content().progress()).isEqualTo(Progress.ONGOING);
    }

    @Test
    void refusesTheGestureOfAReader() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        assertThat(send(cast.odile, address(action) + "/avancement", "version=0", "progress=DONE"))
                .hasStatus(403);
        assertThat(send(cast.odile, address(action) + "/nature", "version=0", "nature=DEVELOP"))
                .hasStatus(403);
    }

    @Test
    void letsThePilotKeepItTrueButNotDeleteIt() {
        var action = actionOfTheFourWinds("Ateliers du port");
        assertThat(send(cast.amadou, address(action) + "/avancement", "version=" + version(action), "progress=PAUSED"))
                .hasStatus3xxRedirection();
        assertThat(send(cast.amadou, address(action) + "/suppression", "version=" + version(action)))
                .hasStatus(403);
    }

    @Test
    void bringsBackWhatWasDeleted() {
        var action = action(cast.earlyChildhood, "Ouvrir une crèche");
        var deleted = send(cast.lea, address(action) + "/suppression", "version=" + version(action));
        assertThat(deleted).hasStatus3xxRedirection().hasRedirectedUrl(home() + "/plan");
        assertThat(read(cast.lea, address(action))).hasStatus(410);
        assertThat(read(cast.lea, home() + "/plan/actions/supprimees"))
                .hasStatusOk()
                .bodyText()
                .contains("Ouvrir une crèche", address(action) + "/restauration");
        assertThat(send(cast.lea, undoOf(deleted))).hasStatus3xxRedirection();
        assertThat(read(cast.lea, address(action))).hasStatusOk();
    }

    @Test
    void bringsBackOnlyInTheThemesOneCoordinates() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        send(cast.claire, address(action) + "/suppression", "version=" + version(action));
        assertThat(read(cast.lea, home() + "/plan/actions/supprimees"))
                .bodyText()
                .doesNotContain("Ouvrir la maison des jeunes");
        assertThat(send(cast.lea, address(action) + "/restauration")).hasStatus(403);
        assertThat(send(cast.odile, address(action) + "/restauration")).hasStatus(403);
        assertThat(read(cast.odile, home() + "/plan/actions/supprimees")).hasStatus(403);
    }

    @Test
    void bringsBackInTheThemeAnActionWasMovedTo() {
        var action = action(cast.earlyChildhood, "Ouvrir la maison des jeunes");
        jdbc.sql("update plan.action set theme_id = ? where id = ?")
                .params(cast.youth.id().value(), action.id().value())
                .update();
        send(cast.claire, address(action) + "/suppression", "version=" + version(action));
        assertThat(send(cast.lea, address(action) + "/restauration"))
                .as("its code still begins as those of the theme of Léa")
                .hasStatus(403);
        assertThat(send(cast.claire, address(action) + "/restauration")).hasStatus3xxRedirection();
    }

    @Test
    void keepsADeletedActionFromASecondDeletionUnseen() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        int seen = version(action);
        send(cast.karim, address(action) + "/nature", "version=" + seen, "nature=DEVELOP");
        assertThat(send(cast.claire, address(action) + "/suppression", "version=" + seen))
                .hasStatus(409);
        assertThat(read(cast.claire, address(action))).hasStatusOk();
    }

    @Test
    void tellsInItsHistoryOnlyTheNewsOneMayRead() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        note(action, cast.karim, "Le budget de la Caf est voté.", Visibility.INSTITUTION);
        assertThat(read(cast.karim, address(action) + "/historique"))
                .hasStatusOk()
                .bodyText()
                .contains("Le budget de la Caf est voté.");
        assertThat(read(cast.claire, address(action) + "/historique"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Le budget de la Caf est voté.");
    }

    @Test
    void hasNoOriginTabWithoutImportedFile() {
        var action = action(cast.youth, "Ouvrir la maison des jeunes");
        assertThat(read(cast.claire, address(action))).bodyText().doesNotContain("Origine");
        assertThat(read(cast.claire, address(action) + "/origine")).hasStatus(404);
    }
}

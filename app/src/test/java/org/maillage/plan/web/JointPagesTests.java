package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Changing several actions at once, as each of the cast gets it.
@HouseTest
@Transactional
class JointPagesTests extends PlanScene {

    @Test
    void offersToChooseToWhoMayChangeSomething() throws Exception {
        actionOfTheFourWinds("Chantiers jeunes");
        assertThat(text(read(cast.claire, home() + "/plan"))).contains("Choisir le seul résultat");
        assertThat(text(read(cast.amadou, home() + "/plan"))).contains("Choisir JE-");
        assertThat(text(read(cast.odile, home() + "/plan"))).doesNotContain("Choisir");
    }

    @Test
    void offersNothingToAContributorWhoPilotsNothing() throws Exception {
        action(cast.youth, "Séjours");
        assertThat(text(read(cast.amadou, home() + "/plan"))).doesNotContain("Choisir");
        assertThat(read(cast.amadou, home() + "/plan/ensemble")).hasStatus(403);
    }

    @Test
    void saysHowToChooseWhenNothingIsChosen() throws Exception {
        assertThat(text(read(cast.claire, home() + "/plan/ensemble"))).contains("Cochez des actions dans la liste");
    }

    @Test
    void showsWhatWouldChangeAndWritesNothing() throws Exception {
        ActionName ongoing = actionOfTheFourWinds("Chantiers jeunes");
        ActionName upcoming = action(cast.earlyChildhood, "Crèche à horaires élargis");
        String page = text(read(cast.claire, preview(ongoing, upcoming) + "&progress=ONGOING"));
        assertThat(page)
                .contains("1\u00a0change, 1\u00a0est déjà ainsi. Rien n’est encore enregistré.")
                .contains("Appliquer à 1\u00a0action")
                .contains("À venir");
        assertThat(sheet(upcoming).content().progress()).isEqualTo(Progress.UPCOMING);
    }

    @Test
    void saysWhyAnActionIsNotOpen() throws Exception {
        ActionName own = actionOfTheFourWinds("Chantiers jeunes");
        ActionName other = action(cast.youth, "Séjours");
        assertThat(text(read(cast.amadou, preview(own, other) + "&progress=DONE")))
                .contains("1\u00a0change, 1\u00a0ne vous est pas ouverte")
                .contains("votre organisation ne la pilote pas");
    }

    @Test
    void refusesAWishThatAsksNothingOrTheImpossible() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        assertThat(read(cast.claire, preview(action))).hasStatus(422);
        assertThat(read(cast.claire, preview(action) + "&startsOn=2025-09-01&endsOn=2025-08-31"))
                .hasStatus(422);
        assertThat(text(read(cast.claire, preview(action) + "&addPilot=Inconnue")))
                .contains("Aucune organisation ne s’appelle « Inconnue »");
    }

    @Test
    void ignoresWhatIsOfAnotherConventionAsIfItWereNot() throws Exception {
        ActionName ours = action(cast.youth, "Séjours");
        ActionName theirs = actions.create(cast.otherConvention.id(), ActionDraft.of(cast.otherYouth.id(), "Ailleurs"))
                .orThrow();
        ActionName ofTheCaf = actionOfTheCafAlone("Réservée");
        String page = text(read(cast.claire, preview(ours, theirs, ofTheCaf) + "&progress=DONE"));
        assertThat(page)
                .contains("1\u00a0change. Rien")
                .contains("2\u00a0actions choisies ne sont plus dans le plan")
                .doesNotContain("Ailleurs")
                .doesNotContain("Réservée");

        send(
                cast.claire,
                home() + "/plan/ensemble",
                "progress=DONE",
                "seen=" + ours.code() + ":0 " + theirs.code() + ":0 " + ofTheCaf.code() + ":0");
        assertThat(sheet(ours).content().progress()).isEqualTo(Progress.DONE);
        assertThat(actions.findSheet(
                                cast.otherConvention.id(), new org.maillage.base.Sight(true, true, null), theirs.code())
                        .orElseThrow()
                        .content()
                        .progress())
                .isEqualTo(Progress.UPCOMING);
    }

    @Test
    void keepsTheFilterInsteadOfTheActionsAndSaysWhenItsResultsChanged() throws Exception {
        action(cast.youth, "Séjours");
        action(cast.youth, "Chantiers");
        action(cast.earlyChildhood, "Crèche");
        String all = home() + "/plan/ensemble?theme=JE&tous=";
        assertThat(text(read(cast.claire, all + "2")))
                .contains("2\u00a0actions choisies")
                .doesNotContain("La liste a changé");
        assertThat(text(read(cast.claire, all + "5")))
                .contains("La liste a changé")
                .contains("5\u00a0résultats");
    }

    @Test
    void appliesComesBackToTheListAndIsTakenBack() {
        ActionName first = action(cast.youth, "Séjours");
        ActionName second = action(cast.youth, "Chantiers");
        MvcTestResult answer = send(
                cast.claire,
                home() + "/plan/ensemble",
                "theme=JE",
                "progress=PAUSED",
                "seen=" + first.code() + ":0 " + second.code() + ":0");
        assertThat(answer).hasRedirectedUrl(home() + "/plan?theme=JE");
        assertThat(sheet(second).content().progress()).isEqualTo(Progress.PAUSED);

        assertThat(send(cast.claire, undoOf(answer))).hasStatus(302);
        assertThat(sheet(first).content().progress()).isEqualTo(Progress.UPCOMING);
    }

    @Test
    void previewsAgainWhenNothingCouldBeWritten() {
        ActionName action = action(cast.youth, "Séjours");
        String seen = "seen=" + action.code() + ":7";
        assertThat(send(cast.claire, home() + "/plan/ensemble", "choix=" + action.code(), "progress=DONE", seen))
                .hasStatus(409);
    }

    private String preview(ActionName... names) {
        var address = new StringBuilder(home() + "/plan/ensemble/apercu?tri=titre");
        for (ActionName name : names) {
            address.append("&choix=").append(name.code());
        }
        return address.toString();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

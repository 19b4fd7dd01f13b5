package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.plan.ActionName;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class StepTests extends PlanScene {

    private String list(ActionName action) {
        return address(action) + "/etapes";
    }

    private String own(ActionName action, StepId step) {
        return list(action) + "/" + step.value();
    }

    private Step first(ActionName action) {
        return sheet(action).steps().getFirst();
    }

    @Test
    void addsAStep() {
        var action = actionOfTheFourWinds("Ateliers du port");
        assertThat(send(cast.amadou, list(action), "title=Trouver un local", "dueOn=2026-01-15"))
                .hasStatus3xxRedirection();
        assertThat(read(cast.odile, list(action)))
                .hasStatusOk()
                .bodyText()
                .contains("Trouver un local", "avant le 15\u00a0janvier 2026")
                .doesNotContain("Ajouter une étape");
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() {
        var action = action(cast.youth, "Ludothèque");
        assertThat(send(cast.claire, list(action), "title=", "dueOn=2026-01-15"))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Erreur : ", "Un point est à corriger", "value=\"2026-01-15\"");
        var step = step(action, "Trouver un local");
        assertThat(send(cast.claire, own(action, step) + "/modifier", "version=0", "title=Local", "dueOn=demain"))
                .hasStatus(422)
                .bodyText()
                .contains("Cette date n’existe pas", "demain");
    }

    @Test
    void isTickedAndReopenedByOneButton() {
        var action = action(cast.youth, "Ludothèque");
        var step = step(action, "Trouver un local");
        send(
                cast.claire,
                own(action, step) + "/fait",
                "version=" + first(action).version(),
                "done=true");
        assertThat(first(action).doneOn()).isEqualTo(Cast.TODAY);
        send(
                cast.claire,
                own(action, step) + "/fait",
                "version=" + first(action).version(),
                "done=false");
        assertThat(first(action).done()).isFalse();
    }

    @Test
    void saysWhoWasFaster() {
        var action = action(cast.youth, "Ludothèque");
        var step = step(action, "Trouver un local");
        int seen = first(action).version();
        send(cast.karim, own(action, step) + "/modifier", "version=" + seen, "title=Trouver deux locaux");
        assertThat(send(cast.claire, own(action, step) + "/fait", "version=" + seen, "done=true"))
                .hasStatus(409)
                .bodyText()
                .contains("Modifié par ");
        assertThat(send(cast.claire, own(action, step) + "/modifier", "version=" + seen, "title=Louer un local"))
                .hasStatus(409)
                .bodyText()
                .contains(">Trouver deux locaux<", ">Louer un local<");
        assertThat(send(cast.claire, own(action, step) + "/suppression", "version=" + seen))
                .hasStatus(409);
        assertThat(first(action).title()).isEqualTo("Trouver deux locaux");
    }

    @Test
    void movesAmongTheOthers() {
        var action = action(cast.youth, "Ludothèque");
        step(action, "Trouver un local");
        var second = step(action, "Ouvrir");
        send(cast.claire, own(action, second) + "/ordre", "direction=UP");
        assertThat(sheet(action).steps()).extracting(Step::title).containsExactly("Ouvrir", "Trouver un local");
    }

    @Test
    void comesBackAfterItsRemoval() {
        var action = action(cast.youth, "Ludothèque");
        var step = step(action, "Trouver un local");
        var removed = send(
                cast.claire,
                own(action, step) + "/suppression",
                "version=" + first(action).version());
        assertThat(sheet(action).steps()).isEmpty();
        send(cast.claire, undoOf(removed));
        assertThat(sheet(action).steps()).extracting(Step::title).containsExactly("Trouver un local");
    }

    @Test
    void isNotForReadersNorForOthers() {
        var action = action(cast.youth, "Ludothèque");
        var other = action(cast.youth, "Maison des jeunes");
        var step = step(action, "Trouver un local");
        assertThat(send(cast.odile, list(action), "title=Autre")).hasStatus(403);
        assertThat(send(cast.odile, own(action, step) + "/fait", "version=0", "done=true"))
                .hasStatus(403);
        assertThat(read(cast.odile, own(action, step) + "/modifier")).hasStatus(403);
        assertThat(send(cast.odile, own(action, step) + "/suppression", "version=0"))
                .hasStatus(403);
        assertThat(send(cast.odile, own(action, step) + "/restauration")).hasStatus(403);
        assertThat(send(cast.odile, own(action, step) + "/ordre", "direction=UP"))
                .hasStatus(403);
        assertThat(read(cast.claire, own(other, step) + "/modifier")).hasStatus(404);
        assertThat(send(cast.claire, own(other, step) + "/fait", "version=0", "done=true"))
                .hasStatus(404);
        assertThat(read(cast.yann, list(action))).hasStatus(404);
    }
}

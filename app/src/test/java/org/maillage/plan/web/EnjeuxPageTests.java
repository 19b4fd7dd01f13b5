package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.HeadingId;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class EnjeuxPageTests extends PlanScene {

    private String list() {
        return home() + "/plan/enjeux";
    }

    private String own(EnjeuId enjeu) {
        return list() + "/" + enjeu.value();
    }

    private Enjeu saved(EnjeuId enjeu) {
        return enjeux.findEnjeu(cast.convention.id(), enjeu).orElseThrow();
    }

    private HeadingId heading() {
        return enjeux.addHeading(cast.convention.id(), cast.youth.id(), "Numérique")
                .orThrow();
    }

    @Test
    void countsTheActionsOfEachEnjeu() {
        var enjeu = enjeu(cast.youth, "Donner une place aux jeunes");
        enjeu(cast.youth, "Réduire la fracture numérique");
        send(
                cast.claire,
                home() + "/plan/actions/nouvelle",
                "title=Conseil des jeunes",
                "theme=" + cast.youth.id().value(),
                "enjeux=" + enjeu.value());
        assertThat(read(cast.odile, list()))
                .hasStatusOk()
                .bodyText()
                .contains("Donner une place aux jeunes", "1 action", "/plan?enjeu=" + enjeu.value(), "sans action")
                .doesNotContain("/modifier", "/ordre");
        assertThat(read(cast.odile, list() + "?action=sans"))
                .hasStatusOk()
                .bodyText()
                .contains("Réduire la fracture numérique")
                .doesNotContain("Donner une place aux jeunes");
        assertThat(read(cast.odile, list() + "?action=avec"))
                .hasStatusOk()
                .bodyText()
                .contains("Donner une place aux jeunes")
                .doesNotContain("Réduire la fracture numérique");
    }

    @Test
    void writesAnEnjeuUnderAHeading() {
        var heading = heading();
        String place = cast.youth.id().value() + "/" + heading.value();
        assertThat(send(
                        cast.claire,
                        list() + "/nouveau",
                        "title=Réduire la fracture",
                        "place=" + place,
                        "priority=HIGH"))
                .hasStatus3xxRedirection();
        assertThat(read(cast.claire, list())).bodyText().contains("Numérique", "Réduire la fracture", "priorité haute");
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() {
        assertThat(send(cast.claire, list() + "/nouveau", "title=", "description=Les jeunes des hauteurs"))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Erreur : ", "Écrivez l’enjeu.", "Choisissez le thème", "Les jeunes des hauteurs");
    }

    @Test
    void showsBothVersionsWhenSomebodyWasFaster() {
        var enjeu = enjeu(cast.youth, "Donner une place aux jeunes");
        String place = "place=" + cast.youth.id().value();
        int seen = saved(enjeu).version();
        send(cast.karim, own(enjeu) + "/modifier", "version=" + seen, "title=Entendre les jeunes", place);
        assertThat(send(cast.claire, own(enjeu) + "/modifier", "version=" + seen, "title=Écouter les jeunes", place))
                .hasStatus(409)
                .bodyText()
                .contains(" a enregistré ", ">Entendre les jeunes<", ">Écouter les jeunes<");
    }

    @Test
    void movesRemovesAndBringsBack() {
        var first = enjeu(cast.youth, "Premier enjeu");
        var second = enjeu(cast.youth, "Second enjeu");
        send(cast.claire, own(second) + "/ordre", "direction=UP");
        assertThat(read(cast.claire, list())).bodyText().containsSubsequence("Second enjeu", "Premier enjeu");
        var removed = send(
                cast.claire,
                own(first) + "/suppression",
                "version=" + saved(first).version());
        assertThat(read(cast.claire, list())).bodyText().doesNotContain("Premier enjeu");
        assertThat(send(cast.lea, undoOf(removed))).hasStatus(403);
        send(cast.claire, undoOf(removed));
        assertThat(read(cast.claire, list())).bodyText().contains("Premier enjeu");
    }

    @Test
    void keepsHeadings() {
        var heading = heading();
        String own = list() + "/rubriques/" + heading.value();
        assertThat(send(cast.claire, own + "/modifier", "version=0", "title=")).hasStatus(422);
        assertThat(send(cast.claire, own + "/modifier", "version=0", "title=Inclusion numérique"))
                .hasStatus3xxRedirection();
        assertThat(send(cast.karim, own + "/modifier", "version=0", "title=Numérique pour tous"))
                .hasStatus(409)
                .bodyText()
                .contains(">Inclusion numérique<", ">Numérique pour tous<");
        var removed = send(cast.claire, own + "/suppression", "version=1");
        assertThat(read(cast.claire, own + "/modifier")).hasStatus(410);
        assertThat(send(cast.lea, undoOf(removed))).hasStatus(403);
        send(cast.claire, undoOf(removed));
        assertThat(read(cast.claire, own + "/modifier")).hasStatusOk();
        assertThat(send(cast.claire, list() + "/rubriques/nouvelle", "theme=JE", "title=Départ en vacances"))
                .hasStatus3xxRedirection();
    }

    @Test
    void isWrittenOnlyByTheCoordinationOfItsTheme() {
        var enjeu = enjeu(cast.youth, "Donner une place aux jeunes");
        assertThat(read(cast.odile, list() + "/nouveau")).hasStatus(403);
        assertThat(read(cast.lea, own(enjeu) + "/modifier")).hasStatus(403);
        assertThat(send(cast.lea, own(enjeu) + "/suppression", "version=0")).hasStatus(403);
        assertThat(send(cast.amadou, own(enjeu) + "/ordre", "direction=UP")).hasStatus(403);
        assertThat(send(
                        cast.lea,
                        list() + "/nouveau",
                        "title=Autre",
                        "place=" + cast.youth.id().value()))
                .hasStatus(403);
        assertThat(send(cast.lea, list() + "/rubriques/nouvelle", "theme=JE", "title=Autre"))
                .hasStatus(403);
    }

    @Test
    void doesNotExistForAnotherConvention() {
        var enjeu = enjeu(cast.youth, "Donner une place aux jeunes");
        String elsewhere = cast.otherConvention.home() + "/plan/enjeux/";
        assertThat(read(cast.yann, list())).hasStatus(404);
        assertThat(read(cast.yann, elsewhere + enjeu.value() + "/modifier")).hasStatus(404);
        assertThat(send(cast.yann, elsewhere + enjeu.value() + "/suppression", "version=0"))
                .hasStatus(404);
        assertThat(send(cast.yann, elsewhere + enjeu.value() + "/restauration")).hasStatus(404);
        assertThat(read(cast.yann, elsewhere + "rubriques/" + heading().value() + "/modifier"))
                .hasStatus(404);
    }
}

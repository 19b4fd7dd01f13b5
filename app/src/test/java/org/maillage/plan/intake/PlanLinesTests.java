package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;
import static org.maillage.plan.intake.DrawnPlan.leftOut;
import static org.maillage.plan.intake.DrawnPlan.only;
import static org.maillage.plan.intake.DrawnPlan.read;

import org.junit.jupiter.api.Test;
import org.maillage.base.reading.DrawnWorkbook;

/// Which lines of a sheet are an action, a part of one, a branch of the plan, or nothing of the kind.
class PlanLinesTests {

    @Test
    void carriesAnAxisWrittenOnceDownToTheLinesBelow() {
        DrawnWorkbook drawn = DrawnWorkbook.with(
                        "Plan",
                        row("Axe", "Sous-axe", "Titre", "Statut"),
                        row("Jeunesse", "Accueillir", "A", "En cours"),
                        row("", "", "B", "En cours"),
                        row("", "Former", "C", "En cours"),
                        row("Parentalité", "", "D", "En cours"),
                        row("Accès aux droits"),
                        row("", "", "E", "En cours"))
                .merging("Plan", 1, 0, 3, 0);

        assertThat(PlanReading.of(drawn.readAsXlsx()).actions())
                .extracting(action -> action.title() + " " + action.axis())
                .containsExactly(
                        "A [Jeunesse, Accueillir]",
                        "B [Jeunesse, Accueillir]",
                        "C [Jeunesse, Former]",
                        "D [Parentalité]",
                        "E [Accès aux droits]");
    }

    @Test
    void joinsTheLinesOfAMergedTitle() {
        PlanReading reading = PlanReading.of(DrawnWorkbook.with(
                        "Plan",
                        row("Titre", "Partenaires", "Étapes", "Budget"),
                        row("Ouvrir un LAEP", "Caf", "Recruter", 100),
                        row("", "Ville", "Ouvrir", 200),
                        row("", "Perdu", "", ""))
                .merging("Plan", 1, 0, 2, 0)
                .readAsXlsx());

        ReadAction action = only(reading);
        assertThat(action.actors().partners()).containsExactly("Caf", "Ville");
        assertThat(action.content().steps()).containsExactly("Recruter", "Ouvrir");
        assertThat(action.origin()).containsEntry("Budget", "100\n200");
        assertThat(reading.remarks()).extracting(Remark::reference).containsExactly("B4");
        assertThat(leftOut(reading)).contains("B4 Perdu: " + Sentences.NO_TITLE);
    }

    @Test
    void makesOneParentOfATitleRepeatedByItsSubActions() {
        PlanReading reading = read(
                row("Titre de l’action", "Titre de la sous-action", "Statut"),
                row("Former", "Former au handicap", "Terminée"),
                row("Former", "Former au numérique", "Suspendue"),
                row("", "Former à l’accueil", "Prévu"));

        assertThat(reading.actions())
                .extracting(action -> action.number() + " " + action.title() + " <" + action.parent() + " "
                        + action.state().progress())
                .containsExactly(
                        "1 Former <null null",
                        "2 Former au handicap <1 DONE",
                        "3 Former au numérique <1 PAUSED",
                        "4 Former à l’accueil <1 UPCOMING");
    }

    @Test
    void setsAsideTitlesGuidanceBlankLinesAndTotals() {
        PlanReading reading = read(
                row("Convention territoriale globale 2023-2026"),
                row("Titre", "Statut", "Budget"),
                row("Champ texte", "Champ liste déroulante", "Champ numérique"),
                row("Texte court de 300 caractères maximum", "À choisir dans la liste", ""),
                row(),
                row("Ouvrir un LAEP", "En cours", 1000),
                row("TOTAL", "", 1000));

        assertThat(only(reading).line()).isEqualTo(6);
        assertThat(leftOut(reading))
                .contains(
                        "A1 Convention territoriale globale 2023-2026: " + Sentences.ABOVE,
                        "A3 Champ texte: " + Sentences.GUIDANCE)
                .contains("A4 Texte court de 300 caractères maximum: " + Sentences.GUIDANCE)
                .contains("A7 TOTAL: " + Sentences.TOTAL, "C7 1000: " + Sentences.TOTAL)
                .hasSize(1 + 3 + 3 + 2 + 2);
    }
}

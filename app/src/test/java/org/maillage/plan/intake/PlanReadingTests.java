package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;
import static org.maillage.plan.intake.DrawnPlan.only;
import static org.maillage.plan.intake.DrawnPlan.read;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

/// Which words of a workbook are a plan, whatever the hand that wrote it.
class PlanReadingTests {

    @Test
    void readsAPlanWhateverTheOrderAndTheSpellingOfItsHeadings() {
        PlanReading reading = read(
                row(
                        "PRIORITE",
                        "intitulé de l’action",
                        "Élus référents",
                        "Axe stratégique",
                        "Nature de l'action",
                        "Échéance",
                        "Météo"),
                row(
                        "haute",
                        "Ouvrir un LAEP",
                        "Claire Aubin et Luc Roy",
                        "Parentalité",
                        "à développer",
                        "sept. 2026",
                        "Bloquée"));

        ReadAction action = only(reading);
        assertThat(action.title()).isEqualTo("Ouvrir un LAEP");
        assertThat(action.axis()).containsExactly("Parentalité");
        assertThat(action.actors().elected()).containsExactly("Claire Aubin", "Luc Roy");
        assertThat(action.state()).isEqualTo(new ReadAction.State(Nature.DEVELOP, null, Mood.BLOCKED, Priority.HIGH));
        assertThat(action.span().end()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(action.origin()).isEmpty();
    }

    @Test
    void readsTheWordsOfAConvention() {
        ReadAction action = only(read(
                row(
                        "Thème",
                        "Enjeu",
                        "N°",
                        "Action",
                        "Existante / à consolider / à développer",
                        "Quartier",
                        "QPV",
                        "Tranche d’âge",
                        "Public",
                        "Autre contrat",
                        "Avancement",
                        "Structure porteuse",
                        "Participation des habitants",
                        "Étapes"),
                row(
                        "Jeunesse",
                        "Aller vers les 11-15 ans",
                        "J-04",
                        "Ouvrir un point d’accueil",
                        "A consolider",
                        "Monplaisir ; Belle-Beille",
                        "Monplaisir",
                        "11-15 ans",
                        "Jeunes, Parents",
                        "PEDT",
                        "50 %",
                        "Maison de quartier du Lac",
                        "Ateliers",
                        "Recruter\nOuvrir")));

        assertThat(action.code()).isEqualTo("J-04");
        assertThat(action.axis()).containsExactly("Jeunesse", "Aller vers les 11-15 ans");
        assertThat(action.state().nature()).isEqualTo(Nature.CONSOLIDATE);
        assertThat(action.state().progress()).isEqualTo(Progress.ONGOING);
        assertThat(action.origin()).containsExactly(Map.entry("Avancement", "50 %"));
        assertThat(action.scope().areas()).containsExactly("Monplaisir", "Belle-Beille", "QPV Monplaisir");
        assertThat(action.scope().ages()).containsExactly("11-15 ans");
        assertThat(action.scope().audiences()).containsExactly("Jeunes", "Parents");
        assertThat(action.scope().contracts()).containsExactly("PEDT");
        assertThat(action.actors().pilots()).containsExactly("Maison de quartier du Lac");
        assertThat(action.content().participation()).isEqualTo("Ateliers");
        assertThat(action.content().steps()).containsExactly("Recruter", "Ouvrir");
    }

    @Test
    void readsTheSameFromBothFormats() {
        DrawnWorkbook drawn = DrawnWorkbook.with(
                        "Plan",
                        row("Axe", "Titre", "Date de début", "Budget", "Amélioration continue"),
                        row("Jeunesse", "A", LocalDate.of(2025, 9, 1), 1250.5, true),
                        row("", "B", "31/12/2025", 45992, false),
                        row(),
                        row("Parentalité", "C", 45992, "", ""))
                .merging("Plan", 1, 0, 2, 0)
                .and("Listes", row("Statut"), row("En cours"));

        PlanReading xlsx = PlanReading.of(drawn.readAsXlsx());
        PlanReading ods = PlanReading.of(drawn.readAsOds());

        assertThat(ods.actions()).isEqualTo(xlsx.actions()).hasSize(3);
        assertThat(ods.axes()).isEqualTo(xlsx.axes());
        assertThat(ods.ledger().leftOut()).isEqualTo(xlsx.ledger().leftOut());
        assertThat(ods.ledger().total()).isEqualTo(xlsx.ledger().total()).isEqualTo(19);
    }

    @Test
    void choosesTheSheetThatLooksLikeAPlanAndListsTheOthers() {
        DrawnWorkbook drawn = DrawnWorkbook.with("Mode d’emploi", row("Bonjour"))
                .and("Listes", row("Statut", "Priorité", "Public"), row("En cours", "Haute", "Jeunes"))
                .and("Actions", row("Titre", "Statut"), row("A", "En cours"));

        PlanReading reading = PlanReading.of(drawn.readAsXlsx());

        assertThat(reading.sheet()).isEqualTo("Actions");
        assertThat(reading.otherSheets()).containsExactly("Mode d’emploi", "Listes");
        assertThat(reading.ledger().leftOut()).hasSize(1 + 6 + 2);
        assertThat(PlanReading.of(drawn.readAsXlsx(), new SheetChoice("Listes", null, Map.of()))
                        .whyNoAction())
                .isPresent();
    }

    @Test
    void saysWhyThereIsNothingToImport() {
        assertThat(read(row("Bonjour")).whyNoAction()).contains(Sentences.NO_PLAN_SHEET);
        assertThat(read(row("Titre", "Statut")).whyNoAction()).contains(Sentences.NO_ACTION.formatted("Plan"));
        assertThat(read(row("Titre", "Statut"), row("A")).whyNoAction()).isEmpty();
    }
}

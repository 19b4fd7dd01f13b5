package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.intake.DrawnWorkbook.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.base.intake.DrawnWorkbook;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

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
        assertThat(action.scope().areas()).containsExactly("Monplaisir", "Belle-Beille");
        assertThat(action.scope().ages()).containsExactly("11-15 ans");
        assertThat(action.scope().audiences()).containsExactly("Jeunes", "Parents");
        assertThat(action.scope().contracts()).containsExactly("PEDT");
        assertThat(action.actors().pilots()).containsExactly("Maison de quartier du Lac");
        assertThat(action.content().participation()).isEqualTo("Ateliers");
        assertThat(action.content().steps()).containsExactly("Recruter", "Ouvrir");
    }

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

    @Test
    void translatesDeclaredLatenessBlockageAndTalks() {
        PlanReading reading = read(
                row("Titre", "Statut"),
                row("A", "En retard"),
                row("B", "Bloqué "),
                row("C", "À discuter"),
                row("D", "Quelque part"),
                row("E", "Réalisé·e"));

        assertThat(reading.actions())
                .extracting(action ->
                        action.state().progress() + " " + action.state().mood() + " " + action.origin())
                .containsExactly(
                        "ONGOING null {Statut=En retard}",
                        "ONGOING BLOCKED {}",
                        "UPCOMING null {Statut=À discuter}",
                        "null null {Statut=Quelque part}",
                        "DONE null {}");
        assertThat(reading.remarks())
                .containsExactly(new Remark(
                        5, "Statut", "B5", "Quelque part", Sentences.UNKNOWN_STATUS, Sentences.SUGGEST_STATUS));
    }

    @Test
    void keepsWhatHasNoFieldUnderItsHeading() {
        ReadAction action = only(read(
                row(
                        "Titre",
                        "Moyens",
                        "Financeur 1",
                        "Montant € TTC",
                        "Financeur 2",
                        "Montant € TTC",
                        "Couleur",
                        "",
                        "Documents"),
                row("A", "2 ETP", "Caf", 1200, "Ville", 800.5, "Bleu", "orphelin", "Voir https://angers.fr/plan.")));

        assertThat(action.actors().funders()).containsExactly("Caf", "Ville");
        assertThat(action.origin())
                .containsEntry("Moyens", "2 ETP")
                .containsEntry("Montant € TTC (Financeur 1)", "1200")
                .containsEntry("Montant € TTC (Financeur 2)", "800,5")
                .containsEntry("Couleur", "Bleu")
                .containsEntry("Colonne H", "orphelin")
                .containsEntry("Documents", "Voir https://angers.fr/plan.");
        assertThat(action.content().links()).containsExactly("https://angers.fr/plan");
    }

    @Test
    void shortensALongTitleAndKeepsItWhole() {
        String title = "mot ".repeat(100).strip();
        PlanReading reading = read(row("Titre", "Statut"), row(title, "En cours"));

        assertThat(only(reading).title())
                .hasSizeLessThanOrEqualTo(ReadAction.MAX_TITLE)
                .endsWith("mot…");
        assertThat(only(reading).origin()).containsEntry("Titre", title);
        assertThat(reading.remarks()).extracting(Remark::reason).containsExactly(Sentences.TITLE_TOO_LONG);
    }

    @Test
    void refusesAnEndBeforeTheStartAndUnderstandsNoEnd() {
        PlanReading reading = read(
                row("Titre", "Date de début", "Date de fin", "Amélioration continue"),
                row("A", "01/09/2025", "01/09/2024", ""),
                row("B", "2024-2025", "sans fin", ""),
                row("C", LocalDate.of(2025, 1, 1), 46387, true),
                row("D", "", "", "FAUX"));

        assertThat(reading.actions())
                .extracting(ReadAction::span)
                .containsExactly(
                        new ReadAction.Span(LocalDate.of(2025, 9, 1), null, null, false),
                        new ReadAction.Span(LocalDate.of(2024, 9, 1), null, "2024-2025", true),
                        new ReadAction.Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), null, true),
                        new ReadAction.Span(null, null, null, false));
        assertThat(reading.remarks()).extracting(Remark::reference).containsExactly("C2");
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
        assertThat(PlanReading.of(drawn.readAsXlsx(), "Listes").whyNoAction()).isPresent();
    }

    @Test
    void saysWhyThereIsNothingToImport() {
        assertThat(read(row("Bonjour")).whyNoAction()).contains(Sentences.NO_PLAN_SHEET);
        assertThat(read(row("Titre", "Statut")).whyNoAction()).contains(Sentences.NO_ACTION.formatted("Plan"));
        assertThat(read(row("Titre", "Statut"), row("A")).whyNoAction()).isEmpty();
    }

    private static PlanReading read(Object[]... rows) {
        PlanReading reading = PlanReading.of(DrawnWorkbook.with("Plan", rows).readAsXlsx());
        CellLedger ledger = reading.ledger();
        assertThat(ledger.inFields() + ledger.inOrigin() + ledger.leftOut().size())
                .isEqualTo(ledger.total());
        return reading;
    }

    private static ReadAction only(PlanReading reading) {
        assertThat(reading.actions()).hasSize(1);
        return reading.actions().getFirst();
    }

    private static List<String> leftOut(PlanReading reading) {
        return reading.ledger().leftOut().stream()
                .map(cell -> cell.reference() + " " + cell.value() + ": " + cell.reason())
                .toList();
    }
}

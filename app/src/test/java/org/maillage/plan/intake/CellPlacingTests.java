package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;
import static org.maillage.plan.intake.DrawnPlan.only;
import static org.maillage.plan.intake.DrawnPlan.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Where the words of a cell go: a field, or the fields of origin and a remark.
class CellPlacingTests {

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
}

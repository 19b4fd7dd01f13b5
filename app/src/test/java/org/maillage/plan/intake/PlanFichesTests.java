package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;
import static org.maillage.base.reading.DrawnDocument.wide;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.base.reading.DrawnDocument;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// A fiche action of a convention enters the plan like a line of a spreadsheet.
class PlanFichesTests {

    private static final DrawnDocument FICHE = drawn().heading(0, "Convention territoriale globale")
            .heading(1, "Axe 2 : Soutien à la parentalité")
            .heading(2, "Fiche action n°PAR-03 : Ouvrir un lieu d’accueil enfants-parents")
            .table(
                    row("Pilote de l’action", "Centre social du Lac", "Statut", "Engagée"),
                    row("Élu référent", "Luc Roy", "Type d’action", "À développer"),
                    row("Public visé", wide(3, "Familles\nFuturs parents")),
                    row("Partenaires associés", wide(3, "• Caf\n• PMI\n• Ville d’Angers")))
            .heading(3, "Objectifs opérationnels")
            .items("Rompre l’isolement", "Soutenir les parents")
            .heading(3, "Modalités de mise en œuvre")
            .line("Deux matinées par semaine.")
            .bold("Date de démarrage :")
            .line("septembre 2025")
            .line("Échéance : 31/12/2026")
            .heading(3, "Plan de financement")
            .table(row("Financeur", "Montant"), row("Caf", "12 000 €"), row("Ville", "3 000 €"))
            .heading(3, "Indicateurs d’évaluation")
            .line("Nombre de familles")
            .heading(3, "Points de vigilance")
            .line("Le local");

    @ParameterizedTest
    @ValueSource(strings = {"fiche.docx", "fiche.odt"})
    void readsAFicheOfTwelveLabels(String name) {
        PlanReading reading = PlanReading.of(
                DrawnWorkbook.opened(PlanFiles.read(name, name.endsWith("docx") ? FICHE.docx() : FICHE.odt())));

        ReadAction action = DrawnPlan.only(reading);
        assertThat(action.code()).isEqualTo("PAR-03");
        assertThat(action.title()).isEqualTo("Ouvrir un lieu d’accueil enfants-parents");
        assertThat(action.axis()).containsExactly("Axe 2 : Soutien à la parentalité");
        assertThat(action.actors().pilots()).containsExactly("Centre social du Lac");
        assertThat(action.actors().elected()).containsExactly("Luc Roy");
        assertThat(action.actors().partners()).containsExactly("Caf", "PMI", "Ville d’Angers");
        assertThat(action.scope().audiences()).containsExactly("Familles", "Futurs parents");
        assertThat(action.content().objectives()).isEqualTo("• Rompre l’isolement\n• Soutenir les parents");
        assertThat(action.content().description()).isEqualTo("Deux matinées par semaine.");
        assertThat(action.state().progress()).isEqualTo(Progress.ONGOING);
        assertThat(action.state().nature()).isEqualTo(Nature.DEVELOP);
        assertThat(action.span().start()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(action.span().end()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(action.origin())
                .containsEntry("Plan de financement", "Financeur | Montant\nCaf | 12 000 €\nVille | 3 000 €")
                .containsEntry("Indicateurs d’évaluation", "Nombre de familles")
                .containsEntry("Points de vigilance", "Le local")
                .hasSize(3);
        assertThat(reading.remarks()).isEmpty();
        assertThat(DrawnPlan.leftOut(reading).getFirst()).contains("Convention territoriale globale");
        CellLedger ledger = reading.ledger();
        assertThat(ledger.inFields() + ledger.inOrigin() + ledger.leftOut().size())
                .isEqualTo(ledger.total());
    }
}

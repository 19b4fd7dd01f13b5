package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Workbooks;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

/// Plans that cities really use go in whole.
class RealPlanFilesTests {

    @ParameterizedTest
    @CsvSource({
        "tet_fixture_complex_plan.xlsx, 29, 0",
        "tet_fixture_nouveau-plan-valide.xlsx, 7, 0",
        "tet_fixture_plan_with_sous_actions_valid.xlsx, 7, 3",
        "tet_modele-import-pa.xlsx, 1, 0",
        "tet_export_plan_action.xlsx, 0, 0"
    })
    void giveEveryCellOneFate(String name, int actions, int subActions) throws Exception {
        PlanReading reading = read(name);

        CellLedger ledger = reading.ledger();
        assertThat(ledger.inFields() + ledger.inOrigin() + ledger.leftOut().size())
                .isEqualTo(ledger.total())
                .isEqualTo(RawCells.count(file(name)));
        assertThat(reading.actions()).hasSize(actions);
        assertThat(reading.actions())
                .filteredOn(action -> action.parent() != null)
                .hasSize(subActions);
    }

    @Test
    void theHealthPlanKeepsItsAxesPeopleAndDates() throws IOException {
        PlanReading reading = read("tet_fixture_complex_plan.xlsx");

        assertThat(reading.sheet()).isEqualTo("Fichier dimport");
        assertThat(reading.unknownHeadings()).isEmpty();
        assertThat(reading.axes())
                .hasSize(16)
                .first()
                .extracting(ReadAxis::path)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
        ReadAction first = reading.actions().getFirst();
        assertThat(first.title()).startsWith("Action 1. Création d'un comité");
        assertThat(first.actors().elected()).containsExactly("Emma Lambert", "Fabien bis");
        assertThat(first.actors().funders()).containsExactly("John Doe", "Bernard", "François");
        assertThat(first.actors().services()).containsExactly("COM L1", "Contrat Local de Santé");
        assertThat(first.state().progress()).isEqualTo(Progress.UPCOMING);
        assertThat(first.state().priority()).isEqualTo(Priority.HIGH);
        assertThat(first.span().start()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(first.span().endless()).isTrue();
        assertThat(first.origin())
                .containsEntry("Montant € HT (Financeur 1)", "1000")
                .containsEntry("Montant € HT (Financeur 3)", "666")
                .containsEntry("Budget prévisionnel total € HT", "5000000");
        assertThat(reading.actions().get(26).origin()).containsEntry("Statut", "À discuter");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void theCyclingPlanKeepsImpossibleDatesAsWritten() throws IOException {
        PlanReading reading = read("tet_fixture_nouveau-plan-valide.xlsx");

        ReadAction first = reading.actions().getFirst();
        assertThat(first.span().start()).isNull();
        assertThat(first.origin()).containsEntry("Date de début", "12/14/20");
        assertThat(first.content().links()).containsExactly("https://www.test.com");
        assertThat(reading.remarks()).extracting(Remark::reference).containsExactly("AA4", "AB4");
        assertThat(reading.actions().get(4).axis()).hasSize(3);
    }

    @Test
    void subActionsStandUnderOneParent() throws IOException {
        PlanReading reading = read("tet_fixture_plan_with_sous_actions_valid.xlsx");

        assertThat(reading.actions())
                .extracting(action -> action.line() + " " + action.title() + " <" + action.parent())
                .containsExactly(
                        "4 Action normale <null",
                        "5 Action 1 <null",
                        "6 Sous-action 1.1 <2",
                        "7 Sous-action 1.2 <2",
                        "8 Action 2 <null",
                        "9 Action 3 <null",
                        "10 Sous-action 3.1 <6");
        assertThat(reading.axes())
                .extracting(ReadAxis::path)
                .containsExactly(List.of("Axe 1"), List.of("Axe 2"), List.of("Axe 2", "Sous-axe 2.1"));
        assertThat(reading.actions().get(2).span().end()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void anEmptyExportSaysThatItHoldsNoAction() throws IOException {
        assertThat(read("tet_export_plan_action.xlsx").whyNoAction())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("aucune action"));
    }

    private static PlanReading read(String name) throws IOException {
        return PlanReading.of(DrawnWorkbook.opened(Workbooks.read(name, Files.readAllBytes(file(name)))));
    }

    private static Path file(String name) {
        Path file = Path.of(System.getProperty("maillage.shared", "../shared"), "data", "plans", name);
        assumeTrue(
                Files.exists(file),
                () -> "Plans réels non vérifiés : le dossier %s est absent".formatted(file.getParent()));
        return file;
    }
}

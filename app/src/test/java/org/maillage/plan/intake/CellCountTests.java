package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.CellChoice;
import org.maillage.base.intake.CellCount;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.Keeping;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.convention.imports.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/// The account of an applied plan: the same as the ledger of its reading, and what people decided since.
@HouseTest
@Transactional
class CellCountTests {

    private static final DrawnWorkbook PLAN = DrawnWorkbook.with(
                    "Plan",
                    row("Axe", "Titre de l'action", "Statut", "Budget", "Humeur", "En retard"),
                    row("Grandir", "Ouvrir une ludothèque", "En cours", 1200, "bonne", "oui"),
                    row("", "Tenir une permanence", "en vacances", "", "", ""),
                    row("", "", "", "", "", ""),
                    row("Total", 2, "", "", "", ""))
            .merging("Plan", 1, 0, 2, 0);

    private static final int HEADINGS = 6;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private Keeping keeping;

    @Autowired
    private PlanIntake plan;

    @Autowired
    private Cast cast;

    private IntakeFile file;

    @BeforeEach
    void stage() {
        files = beans.createBean(PlanImports.class);
        file = files.stage(cast.claire, "plan.xlsx", PLAN.xlsx());
    }

    @Test
    void isTheLedgerOfTheReading() {
        keeping.keep(file, plan, files.spaceOf(cast.claire), new CellChoice(true, "", ""));

        CellLedger ledger = PlanReading.of(PLAN.readAsXlsx()).ledger();
        assertThat(file.cells())
                .isEqualTo(new CellCount(
                        ledger.total() - HEADINGS, 0, ledger.leftOut().size() - HEADINGS));
        assertThat(files.apply(file).cells())
                .isEqualTo(new CellCount(10, ledger.inOrigin(), ledger.leftOut().size() - HEADINGS))
                .satisfies(count -> assertThat(count.taken()).isEqualTo(ledger.inFields()));
    }

    @Test
    void countsTheCellsOfRowsThatWereLeftOut() {
        imports.leaveOut(files.spaceOf(cast.claire), file, 2, true);

        assertThat(files.apply(file).cells())
                .isEqualTo(new CellCount(10, 2, file.cells().left() + 2));
    }
}

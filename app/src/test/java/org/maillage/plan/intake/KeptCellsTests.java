package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.CellChoice;
import org.maillage.base.intake.CellGroup;
import org.maillage.base.intake.CellGroups;
import org.maillage.base.intake.Correction;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.Keeping;
import org.maillage.base.intake.KeptCells;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/// Many cells kept as they are in one gesture, which can be taken back.
@HouseTest
@Transactional
class KeptCellsTests {

    private static final String[][] SHEET = {
        {"Titre de l'action", "Statut", "Date de fin", "Pilote"},
        {"Ouvrir une ludothèque", "en vacances", "bientôt", "Ville de Saint-Aubain"},
        {"Tenir une permanence", "en vacances", "31/12/2026", "Caf de Haute-Maré"},
        {"Former les animateurs", "En cours", "un jour", "Ville de Saint-Aubin"}
    };

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private CellGroups groups;

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
        file = files.stage(SHEET);
    }

    @Test
    void countsCellsByColumnAndReason() {
        assertThat(groups.listOpen(file.id()))
                .extracting(CellGroup::column, CellGroup::blocking, CellGroup::cells, CellGroup::rows)
                .containsExactly(
                        tuple("Date de fin", true, 2, 2), tuple("Statut", true, 2, 2), tuple("Pilote", false, 2, 2));
        assertThat(groups.listOpen(file.id()).get(0).examples()).containsExactly("bientôt", "un jour");
    }

    @Test
    void keepsAllCellsThatBlock() {
        assertThat(keep(new CellChoice(true, "", "")).cells()).isEqualTo(4);

        assertThat(files.statesOf(file)).containsOnly(RowState.NEW);
        keep(new CellChoice(false, "", ""));
        files.apply(file);
        ActionSheet sheet = files.sheet("Ouvrir une ludothèque");
        assertThat(sheet.content().origin())
                .extracting(field -> field.label() + " = " + field.value())
                .contains("Statut = en vacances", "Date de fin = bientôt");
        assertThat(sheet.organisations())
                .extracting(ActionSheet.OfOrganisation::name)
                .containsExactly("Ville de Saint-Aubain");
    }

    @Test
    void keepsThoseOfOneColumnAndReason() {
        CellGroup status = groups.listOpen(file.id()).get(1);

        assertThat(keep(new CellChoice(true, status.column(), status.reason())).cells())
                .isEqualTo(2);

        assertThat(files.statesOf(file)).containsExactly(RowState.ERROR, RowState.NEW, RowState.ERROR);
        assertThat(groups.listOpen(file.id())).extracting(CellGroup::column).containsExactly("Date de fin", "Pilote");
    }

    @Test
    void noLongerAsksAboutNamesThatAreRightAsTheyAreWritten() {
        assertThat(files.rowsOf(file).get(1).judgement().problems()).hasSize(2);

        keep(new CellChoice(false, "Pilote", ""));

        assertThat(files.rowsOf(file).get(1).judgement().problems()).hasSize(1);
        assertThat(files.rowsOf(file).get(1).judgement().differences())
                .anySatisfy(difference -> assertThat(difference.after()).isEqualTo("Caf de Haute-Maré"));
    }

    @Test
    void takesAGestureBackAndNothingElse() {
        imports.correct(files.spaceOf(cast.claire), file, 1, Map.of("B2", Correction.of("en congé")));
        imports.correct(files.spaceOf(cast.claire), file, 3, Map.of("C4", Correction.asItIs("un jour")));
        List<StagedRow> before = files.rowsOf(file);
        Keeping.Done done = keep(new CellChoice(true, "", ""));
        assertThat(done.cells()).isEqualTo(3);
        assertThat(groups.listKept(file.id()))
                .containsExactly(new KeptCells(done.gesture(), List.of("Date de fin", "Statut"), true, 3));

        assertThat(keeping.takeBack(file, plan, files.spaceOf(cast.claire), done.gesture()))
                .isTrue();

        assertThat(files.rowsOf(file)).isEqualTo(before);
        assertThat(groups.listKept(file.id())).isEmpty();
    }

    @Test
    void touchesNoRowThatIsSetAside() {
        imports.leaveOut(files.spaceOf(cast.claire), file, 1, true);

        assertThat(keep(new CellChoice(true, "", "")).cells()).isEqualTo(2);
        assertThat(files.rowsOf(file).getFirst().corrections()).isEmpty();
    }

    @Test
    void takesAGestureBackInRowsSetAsideSince() {
        int gesture = keep(new CellChoice(true, "", "")).gesture();
        imports.leaveOut(files.spaceOf(cast.claire), file, 1, true);

        keeping.takeBack(file, plan, files.spaceOf(cast.claire), gesture);

        assertThat(files.rowsOf(file))
                .allSatisfy(row -> assertThat(row.corrections()).isEmpty());
    }

    @Test
    void leavesAnAppliedFileAlone() {
        keep(new CellChoice(true, "", ""));
        files.apply(file);

        assertThat(keeping.keep(file, plan, files.spaceOf(cast.claire), new CellChoice(false, "", "")))
                .isEmpty();
        assertThat(keeping.takeBack(file, plan, files.spaceOf(cast.claire), 1)).isFalse();
    }

    private Keeping.Done keep(CellChoice choice) {
        return keeping.keep(file, plan, files.spaceOf(cast.claire), choice).orElseThrow();
    }
}

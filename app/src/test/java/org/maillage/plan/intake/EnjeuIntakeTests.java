package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Priority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// The plainest kind of import: a line is an enjeu.
@HouseTest
@Transactional
class EnjeuIntakeTests {

    @Autowired
    private Imports imports;

    @Autowired
    private StagedRows rows;

    @Autowired
    private EnjeuIntake kind;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Cast cast;

    @Test
    void createsWhatIsNewAndChangesWhatIsSaidOtherwise() {
        apply(stage(new String[][] {
            {"Priorité", "Enjeux partagés", "Thématique", "Descriptif"},
            {"haute", "Accueillir tous les enfants", "petite enfance", "Places manquantes le samedi."},
            {"", "Aller vers les jeunes", "Jeunesse", ""}
        }));
        IntakeFile again = stage(new String[][] {
            {"Priorité", "Enjeu", "Thème"},
            {"basse", "Accueillir tous les enfants", "Petite enfance"},
            {"", "Aller vers les jeunes", "Jeunesse"}
        });

        assertThat(rowsOf(again).getFirst().read().cells().getFirst().column()).isEqualTo(EnjeuIntake.TITLE);
        assertThat(rowsOf(again)).extracting(StagedRow::state).containsExactly(RowState.CHANGED, RowState.SAME);
        assertThat(rowsOf(again).getFirst().judgement().differences())
                .containsExactly(new RowDifference("Priorité", "haute", "basse"));
        apply(again);

        Enjeu changed = enjeu("Accueillir tous les enfants");
        assertThat(changed.priority()).isEqualTo(Priority.LOW);
        assertThat(changed.description()).isEqualTo("Places manquantes le samedi.");
    }

    @Test
    void proposesTheNearestTheme() {
        IntakeFile file = stage(new String[][] {
            {"Enjeu", "Thème"},
            {"Accueillir tous les enfants", "Petite enfence"},
            {"Aller vers les jeunes", "Mobilité"}
        });

        assertThat(rowsOf(file)).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.ERROR));
        assertThat(problemsOf(file, 0)).singleElement().satisfies(problem -> {
            assertThat(problem.at()).isEqualTo("B2");
            assertThat(problem.proposals()).contains("Petite enfance");
        });
        assertThat(problemsOf(file, 1).getFirst().proposals()).isEmpty();
    }

    @Test
    void readsLinesAroundTheTable() {
        IntakeFile file = stage(new String[][] {
            {"Enjeux de la convention", ""},
            {"", ""},
            {"Enjeu", "Thème"},
            {"Accueillir tous les enfants", "Petite enfance"},
            {"", ""},
            {"Total", "1"}
        });

        assertThat(rowsOf(file)).singleElement().satisfies(row -> {
            assertThat(row.read().line()).isEqualTo(4);
            assertThat(row.state()).isEqualTo(RowState.NEW);
        });
        assertThat(imports.read(file, file.choice()).unread()).hasSize(5);
    }

    private IntakeFile stage(String[][] sheet) {
        var received = (Imports.Received.Kept) imports.receive(space(), kind, "enjeux.xlsx", PlanFile.sheet(sheet));
        IntakeFile file = imports.findFile(space(), received.id()).orElseThrow();
        assertThat(file.stage()).isEqualTo(IntakeStage.STAGED);
        return file;
    }

    private void apply(IntakeFile file) {
        imports.apply(space(), file, false);
        IntakeFile applied = imports.findFile(space(), file.id()).orElseThrow();
        assertThat(applied.stage()).as(applied.told()).isEqualTo(IntakeStage.APPLIED);
    }

    private List<StagedRow> rowsOf(IntakeFile file) {
        return rows.list(file.id(), RowFilter.ALL, 0, 100);
    }

    private List<RowProblem> problemsOf(IntakeFile file, int row) {
        return rowsOf(file).get(row).judgement().problems();
    }

    private Space space() {
        return conventions.findSpace(cast.convention.slug(), cast.claire.id()).orElseThrow();
    }

    private Enjeu enjeu(String title) {
        return enjeux.listGroups(cast.convention.id(), space().sight()).stream()
                .flatMap(group -> group.enjeux().stream())
                .map(Enjeux.Answered::enjeu)
                .filter(enjeu -> enjeu.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}

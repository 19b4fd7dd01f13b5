package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.accounts.Person;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Priority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/// The plainest kind of import: a line is an enjeu.
@HouseTest
@Transactional
class EnjeuIntakeTests {

    @Autowired
    private Imports imports;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private EnjeuIntake kind;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Cast cast;

    @BeforeEach
    void open() {
        files = beans.createBean(PlanImports.class);
    }

    @Test
    void createsWhatIsNewAndChangesWhatIsSaidOtherwise() {
        files.apply(stage(cast.claire, new String[][] {
            {"Priorité", "Enjeux partagés", "Thématique", "Descriptif"},
            {"haute", "Accueillir tous les enfants", "petite enfance", "Places manquantes le samedi."},
            {"", "Aller vers les jeunes", "Jeunesse", ""}
        }));
        IntakeFile again = stage(cast.claire, new String[][] {
            {"Priorité", "Enjeu", "Thème"},
            {"basse", "Accueillir tous les enfants", "Petite enfance"},
            {"", "Aller vers les jeunes", "Jeunesse"}
        });

        assertThat(files.rowsOf(again).getFirst().read().cells().getFirst().column())
                .isEqualTo(EnjeuIntake.TITLE);
        assertThat(files.rowsOf(again)).extracting(StagedRow::state).containsExactly(RowState.CHANGED, RowState.SAME);
        assertThat(files.rowsOf(again).getFirst().judgement().differences())
                .containsExactly(new RowDifference("Priorité", "haute", "basse"));
        files.apply(again);

        Enjeu changed = enjeu("Accueillir tous les enfants");
        assertThat(changed.priority()).isEqualTo(Priority.LOW);
        assertThat(changed.description()).isEqualTo("Places manquantes le samedi.");
    }

    @Test
    void proposesTheNearestTheme() {
        IntakeFile file = stage(cast.claire, new String[][] {
            {"Enjeu", "Thème"},
            {"Accueillir tous les enfants", "Petite enfence"},
            {"Aller vers les jeunes", "Mobilité"}
        });

        assertThat(files.rowsOf(file)).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.ERROR));
        assertThat(problemsOf(file, 0)).singleElement().satisfies(problem -> {
            assertThat(problem.at()).isEqualTo("B2");
            assertThat(problem.proposals()).contains("Petite enfance");
        });
        assertThat(problemsOf(file, 1).getFirst().proposals()).isEmpty();
    }

    @Test
    void readsLinesAroundTheTable() {
        IntakeFile file = stage(cast.claire, new String[][] {
            {"Enjeux de la convention", ""},
            {"", ""},
            {"Enjeu", "Thème"},
            {"Accueillir tous les enfants", "Petite enfance"},
            {"", ""},
            {"Total", "1"}
        });

        assertThat(files.rowsOf(file)).singleElement().satisfies(row -> {
            assertThat(row.read().line()).isEqualTo(4);
            assertThat(row.state()).isEqualTo(RowState.NEW);
        });
        assertThat(imports.read(file, file.choice()).unread()).hasSize(5);
    }

    @Test
    void asksForTheThemeAnEnjeuIsInEvenWhenTheFileNamesNone() {
        files.apply(stage(cast.claire, new String[][] {{"Enjeu", "Thème"}, {"Aller vers les jeunes", "Jeunesse"}}));

        IntakeFile file = stage(
                cast.lea, new String[][] {{"Enjeu", "Description"}, {"Aller vers les jeunes", "Le samedi aussi."}});

        assertThat(files.statesOf(file)).containsExactly(RowState.ERROR);
        assertThat(problemsOf(file, 0).getFirst().reason()).contains("vous ne coordonnez pas");
    }

    private IntakeFile stage(Person by, String[][] sheet) {
        IntakeFile file = files.receive(by, kind, "enjeux.xlsx", PlanFile.sheet(sheet));
        assertThat(file.stage()).isEqualTo(IntakeStage.STAGED);
        return file;
    }

    private List<RowProblem> problemsOf(IntakeFile file, int row) {
        return files.rowsOf(file).get(row).judgement().problems();
    }

    private Enjeu enjeu(String title) {
        return enjeux
                .listGroups(cast.convention.id(), files.spaceOf(cast.claire).sight())
                .stream()
                .flatMap(group -> group.enjeux().stream())
                .map(Enjeux.Answered::enjeu)
                .filter(enjeu -> enjeu.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}

package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.base.reading.DrawnWorkbook.row;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.CellCount;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.UnreadCell;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.convention.imports.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/// Tables of enjeux as people lay them out: merged cells, several sheets, blank lines, titles and totals.
@HouseTest
@Transactional
class EnjeuFilesTests {

    @Autowired
    private Imports imports;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private EnjeuIntake kind;

    @Autowired
    private Cast cast;

    @BeforeEach
    void open() {
        files = beans.createBean(PlanImports.class);
    }

    @Test
    void aThemeMergedOverItsEnjeuxIsTheThemeOfEach() {
        IntakeFile file = stage(DrawnWorkbook.with(
                        "Enjeux",
                        row("Thème", "Enjeu", "Priorité"),
                        row("Petite enfance", "Accueillir tous les enfants", "haute"),
                        row("", "Diversifier les modes d’accueil", ""),
                        row("Jeunesse", "Aller vers les jeunes", "basse"))
                .merging("Enjeux", 1, 0, 2, 0));

        assertThat(files.statesOf(file)).containsOnly(RowState.NEW).hasSize(3);
        assertThat(differencesOf(file, 1)).contains(new RowDifference("Thème", "", "Petite enfance"));
        assertThat(unread(file)).extracting(UnreadCell::at).containsExactly("A1", "B1", "C1");
        assertThat(files.apply(file).cells()).isEqualTo(new CellCount(7, 0, 0));
    }

    @Test
    void theLinesAnEnjeuIsMergedOverAreOne() {
        IntakeFile file = stage(DrawnWorkbook.with(
                        "Enjeux",
                        row("Enjeu", "Thème", "Description"),
                        row("Accueillir tous les enfants", "Petite enfance", "Places manquantes le samedi."),
                        row("", "", "Horaires atypiques sans réponse."),
                        row("Aller vers les jeunes", "Jeunesse", ""))
                .merging("Enjeux", 1, 0, 2, 0)
                .merging("Enjeux", 1, 1, 2, 1));

        assertThat(files.statesOf(file)).containsExactly(RowState.NEW, RowState.NEW);
        assertThat(differencesOf(file, 0))
                .contains(new RowDifference(
                        "Description", "", "Places manquantes le samedi.\nHoraires atypiques sans réponse."));
        assertThat(files.apply(file).cells()).isEqualTo(new CellCount(6, 0, 0));
    }

    @Test
    void titlesAcrossTheTableBlankLinesAndTotalsAreNoEnjeux() {
        IntakeFile file = stage(DrawnWorkbook.with(
                        "Enjeux",
                        row("Enjeux partagés de la convention", "", ""),
                        row("", "", ""),
                        row("Enjeu", "Thème", "Priorité"),
                        row("PETITE ENFANCE", "", ""),
                        row("Accueillir tous les enfants", "Petite enfance", "haute"),
                        row("", "", ""),
                        row("Sous-total", "1", ""),
                        row("JEUNESSE", "", ""),
                        row("Aller vers les jeunes", "Jeunesse", ""),
                        row("Total des enjeux : 2", "", ""),
                        row("", "Mise à jour en mars", ""))
                .merging("Enjeux", 0, 0, 0, 2)
                .merging("Enjeux", 3, 0, 3, 2)
                .merging("Enjeux", 7, 0, 7, 2));

        assertThat(files.rowsOf(file)).extracting(row -> row.read().line()).containsExactly(5, 9);
        assertThat(files.statesOf(file)).containsOnly(RowState.NEW);
        assertThat(unread(file))
                .extracting(UnreadCell::at, UnreadCell::reason)
                .contains(
                        tuple("A4", "titre écrit sur plusieurs colonnes"),
                        tuple("A7", "ligne de total"),
                        tuple("A10", "ligne de total"),
                        tuple("B11", "ligne sans « Enjeu »"));
        assertThat(file.cells()).isEqualTo(new CellCount(12, 0, 7));
    }

    @Test
    void readsTheSheetThatHoldsTheTableAndTellsOfTheOthers() {
        IntakeFile file =
                stage(DrawnWorkbook.with("Lisez-moi", row("Ce classeur dit nos enjeux."), row("Thème", "un par ligne"))
                        .and("Enjeux", row("Thème", "Enjeu"), row("Jeunesse", "Aller vers les jeunes"))
                        .and("Archives", row("Thème", "Enjeu"), row("Jeunesse", "Un enjeu d’hier")));

        assertThat(files.rowsOf(file)).extracting(row -> row.read().title()).containsExactly("Aller vers les jeunes");
        assertThat(unread(file))
                .extracting(UnreadCell::sheet, UnreadCell::text)
                .contains(tuple("Lisez-moi", "un par ligne"), tuple("Archives", "Un enjeu d’hier"));
        assertThat(file.cells()).isEqualTo(new CellCount(9, 0, 7));
    }

    @Test
    void saysWhatNoColumnTakes() {
        IntakeFile file = stage(DrawnWorkbook.with(
                "Enjeux",
                row("Enjeu", "Thème", "Humeur"),
                row("Aller vers les jeunes", "Jeunesse", "bonne", "hors tableau")));

        assertThat(unread(file))
                .extracting(UnreadCell::at, UnreadCell::reason)
                .contains(tuple("C2", "colonne non reconnue"), tuple("D2", "colonne non reconnue"));
        assertThat(files.apply(file).cells()).isEqualTo(new CellCount(4, 0, 2));
    }

    private IntakeFile stage(DrawnWorkbook workbook) {
        IntakeFile file = files.receive(cast.claire, kind, "enjeux.xlsx", workbook.xlsx());
        assertThat(file.stage()).isEqualTo(IntakeStage.STAGED);
        return file;
    }

    private List<UnreadCell> unread(IntakeFile file) {
        return imports.read(file, file.choice()).unread();
    }

    private List<RowDifference> differencesOf(IntakeFile file, int row) {
        return files.rowsOf(file).get(row).judgement().differences();
    }
}

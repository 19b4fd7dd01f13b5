package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Notes;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// An import that is taken back leaves the plan as it was, but for what somebody touched since.
@HouseTest
class TakenBackImportTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private StagedRows rows;

    @Autowired
    private Actions actions;

    @Autowired
    private Notes notes;

    @Autowired
    private Cast cast;

    @BeforeEach
    void open() {
        files = beans.createBean(PlanImports.class);
    }

    @Test
    void leavesThePlanAsItWas() {
        apply(new String[][] {HEADINGS, {"", "Ouvrir la halte", "En cours", "Les travaux commencent."}});
        ActionSheet before = files.sheet("Ouvrir la halte");
        IntakeFile file = apply(new String[][] {
            HEADINGS,
            {before.code(), "Ouvrir la halte", "Réalisé", "La halte est ouverte."},
            {"", "Former les assistantes maternelles", "À venir", "Trois inscrites."}
        });
        assertThat(files.sheet("Ouvrir la halte").notes()).hasSize(2);

        takeBack(cast.claire, file);

        assertThat(imports.count(file).kept()).isZero();
        ActionSheet after = files.sheet("Ouvrir la halte");
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.notes()).isEqualTo(before.notes());
        assertThat(files.titles()).doesNotContain("Former les assistantes maternelles");
    }

    @Test
    void leavesWhatSomebodyTouchedSinceAndSaysSo() {
        IntakeFile file = apply(new String[][] {
            HEADINGS,
            {"", "Ouvrir la ludothèque mobile", "En cours", ""},
            {"", "Réunir les directeurs de crèche", "En cours", ""},
            {"", "Recenser les places d’accueil", "En cours", ""}
        });
        ActionSheet changed = files.sheet("Ouvrir la ludothèque mobile");
        actions.changeProgress(cast.convention.id(), changed.id(), changed.version(), Progress.DONE);
        ActionSheet told = files.sheet("Réunir les directeurs de crèche");
        notes.write(
                        cast.convention.id(),
                        told.id(),
                        cast.claire.id(),
                        new Notes.Draft(null, null, "Réunion le 3.", ActionDraft.SeenBy.PARTNERS))
                .orThrow();

        takeBack(cast.claire, file);

        assertThat(files.titles())
                .contains("Ouvrir la ludothèque mobile", "Réunir les directeurs de crèche")
                .doesNotContain("Recenser les places d’accueil");
        assertThat(rows.list(file.id(), RowFilter.KEPT, 0, 10))
                .extracting(row -> row.read().title(), StagedRow::kept)
                .satisfiesExactly(
                        one -> assertThat(one.toString()).contains("ludothèque mobile", "modifié depuis par"),
                        two -> assertThat(two.toString()).contains("directeurs", "une nouvelle y a été écrite"));
        assertThat(actions.delete(cast.convention.id(), told.id(), told.version()))
                .isEqualTo(Saved.DONE);
    }

    @Test
    void leavesWhatWhoTakesItBackMayNotRemove() {
        IntakeFile file = apply(new String[][] {
            {"Thème", "Titre de l'action"},
            {"Jeunesse", "Ouvrir le local des jeunes"},
            {"Petite enfance", "Ouvrir la micro-crèche"}
        });

        takeBack(cast.lea, file);

        assertThat(files.titles()).contains("Ouvrir le local des jeunes").doesNotContain("Ouvrir la micro-crèche");
        assertThat(rows.list(file.id(), RowFilter.KEPT, 0, 10))
                .extracting(StagedRow::kept)
                .containsExactly("vous n’avez pas le droit de le modifier");
    }

    @Test
    void twoFilesAppliedAtOnceAreBothThereUnderCodesOfTheirOwn() throws Exception {
        IntakeFile one = files.stage(plan("de la ville"));
        IntakeFile other = files.stage(cast.karim, "plan.xlsx", PlanFile.sheet(plan("de la Caf")));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var both =
                    List.of(people.submit(() -> files.apply(one)), people.submit(() -> files.apply(cast.karim, other)));
            for (var done : both) {
                done.get();
            }
        }

        assertThat(files.titles().stream().filter(title -> title.matches("Action commune .* de la (ville|Caf)")))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(files.sheets()).extracting(ActionSheet::code).doesNotHaveDuplicates();
    }

    @Test
    void aFilePressedTwiceAtOnceIsWrittenOnce() throws Exception {
        IntakeFile file = files.stage(plan("pressée deux fois"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> pressing = () -> imports.apply(files.spaceOf(cast.claire), file, false);
            var pressed = people.invokeAll(List.of(pressing, pressing));
            assertThat(pressed.stream().map(Future::resultNow)).containsExactlyInAnyOrder(true, false);
        }

        assertThat(files.titles().stream().filter(title -> title.endsWith("pressée deux fois")))
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    private static String[][] plan(String whose) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(row -> row == 0
                        ? new String[] {"Thème", "Titre de l'action"}
                        : new String[] {"Petite enfance", "Action commune " + row + " " + whose})
                .toArray(String[][]::new);
    }

    private static final String[] HEADINGS = {"Code", "Titre de l'action", "Statut", "Notes de suivi"};

    private IntakeFile apply(String[][] sheet) {
        return files.apply(files.stage(sheet));
    }

    private void takeBack(Person by, IntakeFile file) {
        assertThat(imports.takeBack(files.spaceOf(by), file)).isTrue();
        assertThat(files.found(file).stage()).isEqualTo(IntakeStage.TAKEN_BACK);
    }
}

package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.base.Saved;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Notes;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;

/// An import that is taken back leaves the plan as it was, but for what somebody touched since.
@HouseTest
class TakenBackImportTests {

    @Autowired
    private Imports imports;

    @Autowired
    private StagedRows rows;

    @Autowired
    private PlanIntake kind;

    @Autowired
    private Actions actions;

    @Autowired
    private Notes notes;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Cast cast;

    @Test
    void leavesThePlanAsItWas() {
        apply(new String[][] {HEADINGS, {"", "Ouvrir la halte", "En cours", "Les travaux commencent."}});
        ActionSheet before = sheet("Ouvrir la halte");
        IntakeFile file = apply(new String[][] {
            HEADINGS,
            {before.code(), "Ouvrir la halte", "Réalisé", "La halte est ouverte."},
            {"", "Former les assistantes maternelles", "À venir", "Trois inscrites."}
        });
        assertThat(sheet("Ouvrir la halte").notes()).hasSize(2);

        takeBack(file);

        assertThat(imports.count(file).kept()).isZero();
        ActionSheet after = sheet("Ouvrir la halte");
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.notes()).isEqualTo(before.notes());
        assertThat(titles()).doesNotContain("Former les assistantes maternelles");
    }

    @Test
    void leavesWhatSomebodyTouchedSinceAndSaysSo() {
        IntakeFile file = apply(new String[][] {
            HEADINGS,
            {"", "Ouvrir la ludothèque mobile", "En cours", ""},
            {"", "Réunir les directeurs de crèche", "En cours", ""},
            {"", "Recenser les places d’accueil", "En cours", ""}
        });
        ActionSheet changed = sheet("Ouvrir la ludothèque mobile");
        actions.changeProgress(cast.convention.id(), changed.id(), changed.version(), Progress.DONE);
        ActionSheet told = sheet("Réunir les directeurs de crèche");
        notes.write(
                        cast.convention.id(),
                        told.id(),
                        cast.claire.id(),
                        new Notes.Draft(null, null, "Réunion le 3.", ActionDraft.SeenBy.PARTNERS))
                .orThrow();

        takeBack(file);

        assertThat(titles())
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

    private static final String[] HEADINGS = {"Code", "Titre de l'action", "Statut", "Notes de suivi"};

    private IntakeFile apply(String[][] sheet) {
        var received = (Imports.Received.Kept) imports.receive(space(), kind, "plan.xlsx", PlanFile.sheet(sheet));
        IntakeFile file = found(received.id());
        if (file.stage() != IntakeStage.STAGED) {
            Map<String, String> answers = new HashMap<>();
            imports.questions(space(), file, imports.read(file, file.choice()))
                    .forEach(question -> answers.put(
                            question.key(),
                            question.sure() ? question.proposed() : "theme:" + cast.earlyChildhood.code()));
            imports.choose(space(), file, file.choice(), Map.of(), answers);
        }
        imports.apply(space(), found(file.id()), false);
        assertThat(found(file.id()).stage()).as(found(file.id()).told()).isEqualTo(IntakeStage.APPLIED);
        return found(file.id());
    }

    private void takeBack(IntakeFile file) {
        assertThat(imports.takeBack(space(), file)).isTrue();
        assertThat(found(file.id()).stage()).isEqualTo(IntakeStage.TAKEN_BACK);
    }

    private IntakeFile found(org.maillage.base.intake.IntakeId id) {
        return imports.findFile(space(), id).orElseThrow();
    }

    private Space space() {
        return conventions.findSpace(cast.convention.slug(), cast.claire.id()).orElseThrow();
    }

    private List<String> titles() {
        return sheets().stream().map(ActionSheet::title).toList();
    }

    private List<ActionSheet> sheets() {
        try (var all = actions.sheets(cast.convention.id(), space().sight(), ActionFilter.ALL)) {
            return all.toList();
        }
    }

    private ActionSheet sheet(String title) {
        return sheets().stream()
                .filter(sheet -> sheet.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}

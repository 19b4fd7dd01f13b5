package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.Cast;
import org.maillage.PlanFile;
import org.maillage.accounts.Person;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeId;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;

/// Hands files in to the convention of the cast, and looks at what becomes of them. A test makes its own, so that the
/// context of the house stays one.
class PlanImports {

    private final Imports imports;
    private final StagedRows rows;
    private final Actions actions;
    private final Conventions conventions;
    private final PlanIntake plan;
    private final Cast cast;

    PlanImports(
            Imports imports, StagedRows rows, Actions actions, Conventions conventions, PlanIntake plan, Cast cast) {
        this.imports = imports;
        this.rows = rows;
        this.actions = actions;
        this.conventions = conventions;
        this.plan = plan;
        this.cast = cast;
    }

    Space spaceOf(Person person) {
        return conventions.findSpace(cast.convention.slug(), person.id()).orElseThrow();
    }

    IntakeFile receive(Person by, ConventionIntake kind, String name, byte[] content) {
        var received = (Imports.Received.Kept) imports.receive(spaceOf(by), kind, name, content);
        return found(by, received.id());
    }

    /// Each axis becomes an enjeu of one theme, unless it says everything by itself.
    IntakeFile stage(Person by, String name, byte[] content) {
        IntakeFile file = receive(by, plan, name, content);
        return file.stage() == IntakeStage.STAGED ? file : choose(by, file, Map.of());
    }

    IntakeFile stage(String[][] sheet) {
        return stage(cast.claire, "plan.xlsx", PlanFile.sheet(sheet));
    }

    /// @param said answers by the key of their question; the others are as in [#stage]
    IntakeFile choose(Person by, IntakeFile file, Map<String, String> said) {
        IntakeReading reading = imports.read(file, file.choice());
        Map<String, String> answers = new HashMap<>();
        for (Question question : imports.questions(spaceOf(by), file, reading)) {
            answers.put(question.key(), said.getOrDefault(question.key(), usual(question)));
        }
        assertThat(imports.choose(spaceOf(by), file, file.choice(), Map.of(), answers))
                .isTrue();
        return found(by, file.id());
    }

    private String usual(Question question) {
        String created = "new:" + cast.earlyChildhood.code();
        String plain = "theme:" + cast.earlyChildhood.code();
        return question.sure() ? question.proposed() : question.allows(created) ? created : plain;
    }

    IntakeFile apply(IntakeFile file) {
        return apply(cast.claire, file);
    }

    IntakeFile apply(Person by, IntakeFile file) {
        assertThat(imports.apply(spaceOf(by), file, false)).isTrue();
        IntakeFile applied = found(by, file.id());
        assertThat(applied.stage()).as(applied.told()).isEqualTo(IntakeStage.APPLIED);
        return applied;
    }

    IntakeFile found(IntakeFile file) {
        return found(cast.claire, file.id());
    }

    private IntakeFile found(Person by, IntakeId id) {
        return imports.findFile(spaceOf(by), id).orElseThrow();
    }

    List<StagedRow> rowsOf(IntakeFile file) {
        return rows.list(file.id(), RowFilter.ALL, 0, 10_000);
    }

    List<RowState> statesOf(IntakeFile file) {
        return rowsOf(file).stream().map(StagedRow::state).toList();
    }

    /// What rows would change, in words that a failing test can show.
    List<String> changesOf(IntakeFile file) {
        return rowsOf(file).stream()
                .filter(row -> row.state() != RowState.SAME)
                .map(row -> row.read().place() + " " + row.judgement().problems()
                        + row.judgement().differences())
                .toList();
    }

    List<ActionSheet> sheets() {
        try (var all = actions.sheets(cast.convention.id(), spaceOf(cast.claire).sight(), ActionFilter.ALL)) {
            return all.toList();
        }
    }

    List<String> titles() {
        return sheets().stream().map(ActionSheet::title).toList();
    }

    ActionSheet sheet(String title) {
        return sheets().stream()
                .filter(sheet -> sheet.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}

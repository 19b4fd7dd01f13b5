package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.tables.FillableForm;
import org.maillage.convention.Space;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.OriginField;
import org.maillage.plan.Step;
import org.maillage.plan.fiche.FicheDocument;
import org.maillage.plan.fiche.Fiches;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// A fiche leaves, the plan goes on, the fiche comes back: each side keeps what it wrote.
@HouseTest
class ReturnedFicheTests {

    private static final String DESCRIPTION = "Deux matinées par semaine.";
    private static final String OBJECTIVES = "Que chaque famille sache à qui s’adresser.";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Fiches fiches;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    private PlanImports files;
    private ActionSheet sheet;
    private FillableForm sent;

    @BeforeEach
    void send() {
        files = beans.createBean(PlanImports.class);
        ActionDraft least = ActionDraft.of(cast.earlyChildhood.id(), "Ouvrir le relais " + System.nanoTime());
        String code = actions.create(
                        cast.convention.id(),
                        with(
                                least,
                                least.title(),
                                DESCRIPTION,
                                OBJECTIVES,
                                List.of(new OriginField("Budget prévisionnel total", "1 200 €", ""))))
                .orThrow()
                .code();
        sheet = find(code);
        sent = fiches.make(cast.convention.id(), "CTG", sheet);
    }

    @Test
    void sayNothingWhenNothingWasTouched() {
        IntakeFile file = handIn(sent);

        assertThat(files.statesOf(file)).containsExactly(RowState.SAME);
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void sayNothingOfTheFileTheyCameIn() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("fiche du relais.odt"));
            sent.writeTo(zip);
            zip.closeEntry();
        }

        IntakeFile file = files.stage(cast.claire, "fiches.zip", zipped.toByteArray());

        assertThat(files.changesOf(file)).isEmpty();
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void sayOnlyWhatTheirReaderWrote() {
        write(sheet.title() + ", un matin de plus", "Trois matinées par semaine.", OBJECTIVES);

        IntakeFile file = handIn(filled(Map.of("Objectifs", "Que nul ne reste seul.")));

        assertThat(differences(file))
                .containsExactly(new RowDifference("Objectifs", OBJECTIVES, "Que nul ne reste seul."));
        assertThat(problems(file)).isEmpty();
        files.apply(file);
        ActionSheet now = find(sheet.code());
        assertThat(now.title()).isEqualTo(sheet.title() + ", un matin de plus");
        assertThat(now.content().texts().description()).isEqualTo("Trois matinées par semaine.");
        assertThat(now.content().texts().objectives()).isEqualTo("Que nul ne reste seul.");
    }

    @Test
    void tellWhatBothSidesChanged() {
        write(sheet.title(), DESCRIPTION, "Que l’on sache où aller.");

        IntakeFile file = handIn(filled(Map.of("Objectifs", "Que nul ne reste seul.")));

        RowProblem doubt = problems(file).getFirst();
        assertThat(problems(file)).hasSize(1);
        assertThat(doubt.reason()).contains("Que l’on sache où aller.");
        assertThat(doubt.proposals()).containsExactly("Que l’on sache où aller.");
        assertThat(doubt.blocking()).isFalse();
    }

    @Test
    void keepQuietWhenBothSidesWroteTheSame() {
        write(sheet.title(), DESCRIPTION, "Que nul ne reste seul.");

        IntakeFile file = handIn(filled(Map.of("Objectifs", "Que nul ne reste seul.")));

        assertThat(files.statesOf(file)).containsExactly(RowState.SAME);
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void findTheirActionWithoutItsCode() {
        IntakeFile file = handIn(filled(Map.of("Code", "", "Titre de l’action", "Un tout autre nom")));

        assertThat(files.statesOf(file)).containsExactly(RowState.CHANGED);
        assertThat(files.rowsOf(file).getFirst().judgement().target())
                .isEqualTo(sheet.id().value());
    }

    @Test
    void takeNothingAwayByComingBackEmpty() {
        IntakeFile file = handIn(filled(Map.of("Descriptif", "")));

        assertThat(files.statesOf(file)).containsExactly(RowState.SAME);
        assertThat(problems(file)).extracting(RowProblem::column).containsExactly("Descriptif");
    }

    @Test
    void changeAFieldOfOriginInItsPlace() {
        IntakeFile file = handIn(filled(Map.of("Budget prévisionnel total", "1 500 €")));

        files.apply(file);

        assertThat(find(sheet.code()).content().origin())
                .extracting(OriginField::label, OriginField::value)
                .containsExactly(tuple("Budget prévisionnel total", "1 500 €"));
    }

    @Test
    void bringStepsWithTheirDates() {
        IntakeFile file = handIn(filled(Map.of(
                "Étapes", "☑ Choisir le lieu, faite le 3 mars 2025\n☐ Ouvrir au public, avant le 1er juin 2026")));

        files.apply(file);

        assertThat(find(sheet.code()).steps())
                .extracting(Step::title, Step::doneOn, Step::dueOn)
                .containsExactlyInAnyOrder(
                        tuple("Choisir le lieu", LocalDate.of(2025, 3, 3), null),
                        tuple("Ouvrir au public", null, LocalDate.of(2026, 6, 1)));
    }

    @Test
    void areComparedAsAnyFileWhenTheirReferenceIsUnknown() {
        IntakeFile file = handIn(filled(Map.of(FicheDocument.REFERENCE, "AAAAA-AAAAA")));

        assertThat(files.statesOf(file)).containsExactly(RowState.SAME);
        assertThat(problems(file)).extracting(RowProblem::column).containsExactly(FicheDocument.REFERENCE);
    }

    private IntakeFile handIn(FillableForm form) {
        var content = new ByteArrayOutputStream();
        try {
            form.writeTo(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files.stage(cast.claire, "fiche.odt", content.toByteArray());
    }

    private FillableForm filled(Map<String, String> written) {
        assertThat(sent.lines()).extracting(FillableForm.Line::label).containsAll(written.keySet());
        return new FillableForm(
                sent.title(),
                sent.subtitle(),
                sent.instructions(),
                sent.heading(),
                sent.lines().stream()
                        .map(line -> new FillableForm.Line(
                                line.label(), line.guidance(), written.getOrDefault(line.label(), line.content())))
                        .toList());
    }

    private void write(String title, String description, String objectives) {
        ActionSheet now = find(sheet.code());
        Space space = files.spaceOf(cast.claire);
        ActionDraft draft = with(
                now.content(), title, description, objectives, now.content().origin());
        assertThat(actions.save(space.id(), space.sight(), now.id(), now.version(), draft))
                .isEqualTo(Saved.DONE);
    }

    private static ActionDraft with(
            ActionDraft draft, String title, String description, String objectives, List<OriginField> origin) {
        return new ActionDraft(
                title,
                draft.theme(),
                draft.nature(),
                draft.progress(),
                draft.priority(),
                draft.parent(),
                new ActionDraft.Texts(description, objectives, ""),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy(),
                origin);
    }

    private ActionSheet find(String code) {
        Space space = files.spaceOf(cast.claire);
        return actions.findSheet(space.id(), space.sight(), code).orElseThrow();
    }

    private List<RowDifference> differences(IntakeFile file) {
        return files.rowsOf(file).getFirst().judgement().differences();
    }

    private List<RowProblem> problems(IntakeFile file) {
        return files.rowsOf(file).stream()
                .map(StagedRow::judgement)
                .flatMap(judged -> judged.problems().stream())
                .toList();
    }
}

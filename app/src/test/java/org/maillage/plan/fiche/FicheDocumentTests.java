package org.maillage.plan.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.fiche.DrawnAction.namesOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RecognisedColumn;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.tables.FillableForm;
import org.maillage.convention.Audience;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Step;
import org.maillage.plan.intake.PlanFiles;
import org.maillage.plan.intake.PlanReading;
import org.maillage.plan.intake.ReadAction;
import org.maillage.site.SampleWords;
import org.maillage.site.Words;

/// What a fiche says when it leaves is what it says when it comes back.
class FicheDocumentTests {

    private static final Words WORDS = SampleWords.of("messages/plan", "messages/convention");
    private static final String REFERENCE = "7K3Q9-XB2M4";
    private static final String CONVENTION = "Convention territoriale globale d’Angers, 2023-2026";

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackToTheSameValues(int seed) {
        ActionSheet sheet = new DrawnAction(seed).sheet();

        List<FillableForm.Line> lines = FicheDocument.lines(sheet, WORDS);
        PlanReading reading = read(FicheDocument.of(sheet.title(), CONVENTION, lines, REFERENCE));

        ReadAction action = reading.actions().getFirst();
        ActionDraft content = sheet.content();
        assertThat(reading.actions()).hasSize(1);
        assertThat(action.title()).isEqualTo(sheet.title());
        assertThat(action.code()).isEqualTo(sheet.code());
        assertThat(action.axis()).startsWith("Petite enfance");
        assertThat(new ActionDraft.Texts(
                        action.content().description(),
                        action.content().objectives(),
                        action.content().participation()))
                .isEqualTo(content.texts());
        assertThat(action.content().steps())
                .isEqualTo(names(sheet.steps().stream().map(Step::title)));
        assertThat(action.content().links())
                .isEqualTo(names(content.links().stream().map(ActionLink::url)));
        assertThat(action.content().notes()).isEmpty();
        assertThat(action.state())
                .isEqualTo(
                        new ReadAction.State(content.nature(), content.progress(), sheet.mood(), content.priority()));
        assertThat(action.span().start()).isEqualTo(content.schedule().startsOn());
        assertThat(action.span().end()).isEqualTo(content.schedule().endsOn());
        assertThat(action.span().endless()).isEqualTo(content.schedule().endless());
        haveTheSameActors(action.actors(), sheet);
        haveTheSameScope(action.scope(), sheet);
        assertThat(action.origin().entrySet().stream().map(kept -> kept.getKey() + kept.getValue()))
                .containsExactlyInAnyOrderElementsOf(
                        names(content.origin().stream().map(field -> field.label() + field.value())));
        assertThat(reading.remarks()).isEmpty();
        saysThatNothingWasTouched(reading.rows().getFirst(), sheet.id(), lines);
    }

    private static void saysThatNothingWasTouched(ReadRow row, ActionId action, List<FillableForm.Line> lines) {
        var sent = new SentFiche(REFERENCE, action, SentFiche.printsOf(lines));
        assertThat(row.cells())
                .filteredOn(cell -> !cell.heading().equals(FicheDocument.REFERENCE))
                .allMatch(cell -> sent.said(cell.heading(), cell.text()));
        assertThat(sent.said(FicheRubric.THEME.label(), row.branch().getFirst()))
                .isTrue();
        assertThat(sent.said(
                        FicheRubric.ENJEU.label(),
                        row.branch().size() > 1 ? row.branch().get(1) : ""))
                .isTrue();
    }

    private static void haveTheSameActors(ReadAction.Actors actors, ActionSheet sheet) {
        assertThat(actors.pilots()).isEqualTo(namesOf(sheet, OrganisationRole.PILOT));
        assertThat(actors.coPilots()).isEqualTo(namesOf(sheet, OrganisationRole.COPILOT));
        assertThat(actors.funders()).isEqualTo(namesOf(sheet, OrganisationRole.FUNDER));
        assertThat(actors.partners()).isEqualTo(namesOf(sheet, OrganisationRole.ASSOCIATED));
        assertThat(actors.people()).isEqualTo(people(sheet, PersonRole.IN_CHARGE));
        assertThat(actors.elected()).isEqualTo(people(sheet, PersonRole.ELECTED));
    }

    private static void haveTheSameScope(ReadAction.Scope scope, ActionSheet sheet) {
        var reach = sheet.content().reach();
        assertThat(scope.topics()).isEqualTo(names(sheet.topics().stream().map(ActionSheet.Named::name)));
        assertThat(scope.contracts()).isEqualTo(names(sheet.contracts().stream().map(ActionSheet.Named::name)));
        assertThat(scope.areas()).isEqualTo(names(sheet.areas().stream().map(ActionSheet.OfArea::name)));
        assertThat(scope.audiences())
                .isEqualTo(names(Stream.of(Audience.values())
                        .filter(reach.audiences()::contains)
                        .map(WORDS::of)));
        assertThat(scope.ages())
                .isEqualTo(names(Stream.of(AgeBand.values())
                        .filter(reach.ages()::contains)
                        .map(WORDS::of)));
    }

    @Test
    void hasOnlyRubricsThatTheImportKnowsByTheirVeryName() {
        PlanReading reading = read(FicheDocument.model(CONVENTION));

        assertThat(reading.unknownHeadings()).isEmpty();
        assertThat(reading.columns())
                .extracting(RecognisedColumn::heading)
                .containsExactlyInAnyOrderElementsOf(
                        names(Stream.of(FicheRubric.values()).map(FicheRubric::label)));
        assertThat(reading.columns())
                .extracting(RecognisedColumn::likeness)
                .containsOnly(RecognisedColumn.Likeness.SAME);
    }

    @Test
    void saysThatAnEmptyModelHoldsNoAction() {
        assertThat(read(FicheDocument.model(CONVENTION)).actions()).isEmpty();
        assertThat(PlanReading.whyRefused("fiche.odt", bytes(FicheDocument.model(CONVENTION))))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("aucune action"));
    }

    private static List<String> people(ActionSheet sheet, PersonRole role) {
        return names(sheet.people().stream().filter(one -> one.role() == role).map(ActionSheet.OfPerson::name));
    }

    private static List<String> names(Stream<String> names) {
        return names.toList();
    }

    private static PlanReading read(FillableForm form) {
        return PlanReading.of(DrawnWorkbook.opened(PlanFiles.read("fiche.odt", bytes(form))));
    }

    private static byte[] bytes(FillableForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.base.Sight;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// From a file to actions: nothing said in the file is lost on the way, and nothing is created twice.
@HouseTest
@Transactional
class PlanImportTests {

    @Autowired
    private PlanImport planImport;

    @Autowired
    private ImportedFiles files;

    @Autowired
    private Actions actions;

    @Autowired
    private Areas areas;

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tet_fixture_complex_plan.xlsx",
                "tet_fixture_nouveau-plan-valide.xlsx",
                "tet_fixture_plan_with_sous_actions_valid.xlsx",
                "tet_modele-import-pa.xlsx"
            })
    void everyWordOfARealPlanIsFoundAgain(String name) throws IOException {
        Path file = Path.of(System.getProperty("maillage.shared", "../../shared"), "data/plans", name);
        assumeTrue(Files.isReadable(file), () -> "Fichier absent : " + file);
        byte[] content = Files.readAllBytes(file);
        PlanReading reading = read(name, content);

        List<ActionName> created = apply(name, content, reading, null);

        assertThat(created).hasSameSizeAs(reading.actions());
        for (int index = 0; index < created.size(); index++) {
            ReadAction said = reading.actions().get(index);
            assertThat(wordsOf(sheet(created.get(index))))
                    .as("ligne %d", said.line())
                    .contains(wordsOf(said));
        }
    }

    @Test
    void anActionThatSaysNoNatureGetsTheOneAnswered() {
        byte[] content = PlanFile.oneAction();

        var created = apply("plan.xlsx", content, read("plan.xlsx", content), Nature.CONSOLIDATE);

        assertThat(created).hasSize(1);
        var sheet = sheet(created.getFirst());
        assertThat(sheet.content().nature()).isEqualTo(Nature.CONSOLIDATE);
        assertThat(sheet.content().progress()).isEqualTo(Progress.ONGOING);
        assertThat(sheet.enjeux())
                .singleElement()
                .satisfies(enjeu -> assertThat(enjeu.toString()).contains("Petite enfance"));
        assertThat(sheet.content().origin())
                .anySatisfy(field -> assertThat(field.value()).isEqualTo("1200"));
    }

    @Test
    void aFileIsAppliedOnce() {
        byte[] content = PlanFile.oneAction();
        PlanReading reading = read("plan.xlsx", content);
        ImportId id = files.keep(cast.convention.id(), cast.claire.id(), "plan.xlsx", content);

        assertThat(planImport.apply(context(), id, reading, answers(reading, null)))
                .hasSize(1);
        assertThat(planImport.apply(context(), id, reading, answers(reading, null)))
                .isEmpty();
    }

    @Test
    void aNameMeansWhoBearsItInTheConventionOrIsLearned() {
        String office = "Office intercommunal de la petite enfance et de la parentalité";
        byte[] content = PlanFile.sheet(new String[][] {
            {"Axe", "Titre de l'action", "Structure pilote", "Financeur", "Personne pilote"},
            {"Petite enfance", "Ouvrir un lieu d'accueil", "quatre vents", office, "AMADOU DIOP ; Yann Guillou"},
            {"Petite enfance", "Ouvrir une crèche", office, "", "Yann Guillou"}
        });

        var created = apply("plan.xlsx", content, read("plan.xlsx", content), null);

        var first = sheet(created.getFirst());
        var second = sheet(created.getLast());
        assertThat(first.organisations())
                .extracting(ActionSheet.OfOrganisation::id)
                .contains(cast.fourWinds.id());
        assertThat(second.organisations()).singleElement().satisfies(learned -> {
            assertThat(first.organisations())
                    .extracting(ActionSheet.OfOrganisation::id)
                    .contains(learned.id());
            assertThat(learned.name()).isEqualTo(office);
            assertThat(learned.shortName()).hasSizeLessThanOrEqualTo(40);
        });
        assertThat(first.people()).extracting(ActionSheet.OfPerson::id).contains(cast.amadou.id());
        assertThat(first.people()).extracting(ActionSheet.OfPerson::id).doesNotContain(cast.yann.id());
        assertThat(second.people()).singleElement().isIn(first.people());
    }

    private List<ActionName> apply(String name, byte[] content, PlanReading reading, Nature nature) {
        ImportId id = files.keep(cast.convention.id(), cast.claire.id(), name, content);
        return planImport.apply(context(), id, reading, answers(reading, nature));
    }

    private ImportAnswers answers(PlanReading reading, Nature nature) {
        Map<List<String>, AxisAnswer> answers = new HashMap<>();
        reading.axes()
                .forEach(axis -> answers.put(
                        axis.path(),
                        new AxisAnswer(
                                cast.earlyChildhood.id(), null, !axis.path().isEmpty())));
        return new ImportAnswers(answers, nature);
    }

    private ImportContext context() {
        return new ImportContext(cast.convention.id(), sight(), areas.getTerritory(cast.saintAubin.id()));
    }

    private Sight sight() {
        return new Sight(true, true, cast.town.id().value());
    }

    private ActionSheet sheet(ActionName name) {
        return actions.findSheet(cast.convention.id(), sight(), name.code()).orElseThrow();
    }

    private static PlanReading read(String name, byte[] content) {
        return PlanReading.of(((WorkbookReading.Opened) Workbooks.read(name, content)).workbook());
    }

    /// What the file says of an action in words; closed lists and dates have tests of their own.
    private static List<String> wordsOf(ReadAction said) {
        var content = said.content();
        var actors = said.actors();
        return Stream.of(
                        Stream.of(said.title(), content.description(), content.objectives(), content.participation()),
                        said.axis().stream(),
                        content.steps().stream(),
                        content.notes().stream(),
                        content.links().stream(),
                        actors.pilots().stream(),
                        actors.coPilots().stream(),
                        actors.services().stream(),
                        actors.partners().stream(),
                        actors.funders().stream(),
                        actors.people().stream(),
                        actors.elected().stream(),
                        said.scope().topics().stream(),
                        said.scope().contracts().stream(),
                        said.origin().sequencedValues().stream())
                .flatMap(words -> words)
                .map(Folded::fold)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    /// Everything the sheet holds, as one text.
    private static String wordsOf(ActionSheet sheet) {
        return Folded.fold(sheet.toString());
    }
}

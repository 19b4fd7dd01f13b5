package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
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
import org.maillage.base.intake.Correction;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// From a file to actions: what it says is compared with the plan, written at once, and taken back; nothing said in the
/// file is lost on the way, nothing is created twice.
@HouseTest
@Transactional
class PlanIntakeTests {

    @Autowired
    private Imports imports;

    @Autowired
    private StagedRows rows;

    @Autowired
    private PlanIntake kind;

    @Autowired
    private Actions actions;

    @Autowired
    private Conventions conventions;

    @Autowired
    private List<org.maillage.convention.SpaceTable> tables;

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
        Path path = Path.of(System.getProperty("maillage.shared", "../../shared"), "data/plans", name);
        assumeTrue(Files.isReadable(path), () -> "Fichier absent : " + path);
        byte[] content = Files.readAllBytes(path);
        PlanReading reading = read(name, content);

        IntakeFile file = stage(name, content);
        keepAsIs(file);
        apply(file);

        Map<String, ActionSheet> sheets = new HashMap<>();
        sheets().forEach(sheet -> sheets.put(sheet.title(), sheet));
        for (ReadAction said : reading.actions()) {
            assertThat(wordsOf(sheets.get(said.title())))
                    .as("ligne %d", said.line())
                    .contains(wordsOf(said));
        }
        assertThat(changesOf(stage(name, content))).isEmpty();
    }

    @Test
    void anActionThatSaysNoNatureGetsTheOneAnswered() {
        IntakeFile file = receive("plan.xlsx", PlanFile.oneAction());
        choose(file, Map.of("nature", Nature.CONSOLIDATE.name()));
        apply(file);

        ActionSheet sheet = sheet("Ouvrir un lieu d'accueil");
        assertThat(sheet.content().nature()).isEqualTo(Nature.CONSOLIDATE);
        assertThat(sheet.content().progress()).isEqualTo(Progress.ONGOING);
        assertThat(sheet.theme().name()).isEqualTo("Petite enfance");
        assertThat(sheet.content().origin())
                .anySatisfy(field -> assertThat(field.value()).isEqualTo("1200"));
    }

    @Test
    void aFileIsAppliedOnce() {
        IntakeFile file = stage("plan.xlsx", PlanFile.oneAction());

        assertThat(imports.apply(space(), file, false)).isTrue();
        assertThat(imports.apply(space(), file, false)).isFalse();

        assertThat(statesOf(stage("plan.xlsx", PlanFile.oneAction()))).containsExactly(RowState.SAME);
    }

    @Test
    void aNameMeansWhoBearsItInTheConventionOrIsLearned() {
        String office = "Office intercommunal de la petite enfance et de la parentalité";
        apply(stage(new String[][] {
            {"Axe", "Titre de l'action", "Structure pilote", "Financeur", "Personne pilote"},
            {"Petite enfance", "Ouvrir un lieu d'accueil", "quatre vents", office, "AMADOU DIOP ; Yann Guillou"},
            {"Petite enfance", "Ouvrir une crèche", office, "", "Yann Guillou"}
        }));

        ActionSheet first = sheet("Ouvrir un lieu d'accueil");
        ActionSheet second = sheet("Ouvrir une crèche");
        assertThat(first.organisations())
                .extracting(ActionSheet.OfOrganisation::id)
                .contains(cast.fourWinds.id());
        assertThat(second.organisations()).singleElement().satisfies(learned -> {
            assertThat(first.organisations())
                    .extracting(ActionSheet.OfOrganisation::id)
                    .contains(learned.id());
            assertThat(learned.name()).isEqualTo(office);
        });
        assertThat(first.people()).extracting(ActionSheet.OfPerson::id).contains(cast.amadou.id());
        assertThat(first.people()).extracting(ActionSheet.OfPerson::id).doesNotContain(cast.yann.id());
        assertThat(second.people()).singleElement().isIn(first.people());
    }

    @Test
    void anExportThatComesBackChangesNothing() throws IOException {
        apply(stage(RICH));
        var exported = new ByteArrayOutputStream();
        tables.stream()
                .map(table -> table.whole(space()))
                .filter(table -> table.fileName().contains("plan-d-actions"))
                .findFirst()
                .orElseThrow()
                .writeTo(exported);

        IntakeFile back = receive("export.ods", exported.toByteArray());

        assertThat(back.stage()).isEqualTo(IntakeStage.STAGED);
        assertThat(rowsOf(back)).isNotEmpty();
        assertThat(changesOf(back)).isEmpty();
    }

    @Test
    void aRowChangesWhatItSaysAndNothingElse() {
        apply(stage(RICH));
        ActionSheet before = sheet("Ouvrir une ludothèque");

        IntakeFile file = stage(new String[][] {
            {"Code", "Titre de l'action", "Statut", "Partenaires"},
            {before.code(), "Ouvrir une ludothèque", "Réalisé", ""}
        });
        assertThat(rowsOf(file)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RowState.CHANGED);
            assertThat(row.judgement().differences())
                    .containsExactly(new RowDifference("Avancement", "En cours", "Réalisée"));
        });
        apply(file);

        ActionSheet after = sheet("Ouvrir une ludothèque");
        assertThat(after.content().progress()).isEqualTo(Progress.DONE);
        assertThat(after.organisations()).containsExactlyInAnyOrderElementsOf(before.organisations());
        assertThat(after.content().texts()).isEqualTo(before.content().texts());
        assertThat(after.steps()).isEqualTo(before.steps());
        assertThat(after.notes()).isEqualTo(before.notes());
    }

    @Test
    void aTextThatIsNotUnderstoodKeepsItsRowOutUntilSomebodySaysWhatItIs() {
        IntakeFile file = stage(new String[][] {
            {"Axe", "Titre de l'action", "Statut", "Date de début"},
            {"Petite enfance", "Former les équipes", "en vacances", "1er mars 2025"},
            {"Petite enfance", "Équiper les salles", "En cours", "bientôt"},
            {"Petite enfance", "Ouvrir le jardin", "En cours", "2025"}
        });
        assertThat(statesOf(file)).containsExactly(RowState.ERROR, RowState.ERROR, RowState.NEW);
        assertThat(rowsOf(file).getFirst().judgement().problems())
                .extracting(RowProblem::at, RowProblem::column, RowProblem::text)
                .contains(org.assertj.core.groups.Tuple.tuple("C2", "Statut", "en vacances"));

        imports.apply(space(), file, false);
        assertThat(found(file).told()).startsWith("2 lignes en erreur");
        assertThat(titles()).doesNotContain("Ouvrir le jardin");

        correct(file, 1, Map.of("C2", new Correction("En pause", false)));
        correct(file, 2, Map.of("D3", new Correction("bientôt", true)));
        apply(file);

        assertThat(sheet("Former les équipes").content().progress()).isEqualTo(Progress.PAUSED);
        assertThat(sheet("Équiper les salles").content().origin()).anySatisfy(field -> {
            assertThat(field.label()).isEqualTo("Date de début");
            assertThat(field.value()).isEqualTo("bientôt");
        });
    }

    @Test
    void rowsInErrorAndRowsLeftOutStayOutside() {
        IntakeFile file = stage(new String[][] {
            {"Axe", "Titre de l'action", "Statut"},
            {"Petite enfance", "Former les équipes", "en vacances"},
            {"Petite enfance", "Équiper les salles", "En cours"},
            {"Petite enfance", "Ouvrir le jardin", "En cours"}
        });
        rows.leaveOut(file.id(), 3, true);

        imports.apply(space(), file, true);

        assertThat(titles()).contains("Équiper les salles").doesNotContain("Former les équipes", "Ouvrir le jardin");
    }

    @Test
    void whatChangedSinceThePreviewIsShownAgainBeforeAnythingIsWritten() {
        apply(stage(RICH));
        ActionSheet known = sheet("Ouvrir une ludothèque");
        IntakeFile file = stage(new String[][] {
            {"Code", "Axe", "Titre de l'action", "Statut"},
            {known.code(), "Petite enfance", "Ouvrir une ludothèque", "Réalisé"},
            {"", "Petite enfance", "Ouvrir le jardin", "En cours"}
        });
        actions.changeProgress(cast.convention.id(), known.id(), known.version(), Progress.PAUSED);

        imports.apply(space(), file, false);

        assertThat(found(file).stage()).isEqualTo(IntakeStage.STAGED);
        assertThat(found(file).told()).contains("a changé depuis l’aperçu");
        assertThat(titles()).doesNotContain("Ouvrir le jardin");
        assertThat(rowsOf(file).getFirst().judgement().differences())
                .contains(new RowDifference("Avancement", "En pause", "Réalisée"));
        apply(file);
        assertThat(sheet("Ouvrir une ludothèque").content().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void twoRowsOfOneActionAreToldApart() {
        apply(stage(RICH));
        String code = sheet("Ouvrir une ludothèque").code();

        IntakeFile file = stage(new String[][] {
            {"Code", "Titre de l'action", "Statut"},
            {code, "Ouvrir une ludothèque", "Réalisé"},
            {code, "Ouvrir une ludothèque", "En pause"}
        });

        assertThat(statesOf(file)).containsExactly(RowState.CHANGED, RowState.ERROR);
    }

    @Test
    void aNearNameIsProposed() {
        IntakeFile file = stage(new String[][] {
            {"Axe", "Titre de l'action", "Structure pilote"},
            {"Petite enfance", "Former les équipes", cast.fourWinds.name() + "s"}
        });

        assertThat(rowsOf(file).getFirst().judgement().problems())
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.blocking()).isFalse();
                    assertThat(doubt.proposals()).first().isEqualTo(cast.fourWinds.name());
                });
    }

    private static final String[][] RICH = {
        {
            "Axe", "Titre de l'action", "Titre de la sous-action", "Descriptif", "Objectifs", "Statut", "Priorité",
            "Nature", "Structure pilote", "Partenaires", "Financeur", "Personne pilote", "Cibles", "Tranche d’âge",
            "Date de début", "Date de fin", "Étapes", "Notes de suivi", "Météo", "Documents et liens", "Thématique",
            "Contrat"
        },
        {
            "Petite enfance",
            "Ouvrir une ludothèque",
            "",
            "Deux salles,\n\nun jardin.",
            "Jouer ensemble",
            "En cours",
            "Haute",
            "À développer",
            "quatre vents",
            "Caf, La Ruche",
            "Ville",
            "Amadou Diop",
            "parents",
            "0-3 ans",
            "01/09/2025",
            "31/12/2026",
            "Trouver le lieu\nOuvrir",
            "Le lieu est trouvé.",
            "À surveiller",
            "Le projet https://exemple.fr/projet",
            "Jeu",
            "Cité éducative"
        },
        {
            "Petite enfance",
            "Ouvrir une ludothèque",
            "Former trois ludothécaires",
            "",
            "",
            "À venir",
            "",
            "",
            "La Ruche",
            "",
            "",
            "",
            "",
            "",
            "",
            "sans fin",
            "",
            "",
            "",
            "",
            "",
            ""
        }
    };

    private IntakeFile stage(String[][] sheet) {
        return stage("plan.xlsx", PlanFile.sheet(sheet));
    }

    private IntakeFile stage(String name, byte[] content) {
        IntakeFile file = receive(name, content);
        return file.stage() == IntakeStage.STAGED ? file : choose(file, Map.of());
    }

    private IntakeFile receive(String name, byte[] content) {
        var received = (Imports.Received.Kept) imports.receive(space(), kind, name, content);
        return imports.findFile(space(), received.id()).orElseThrow();
    }

    /// Each axis becomes an enjeu of one theme, unless it says everything by itself.
    private IntakeFile choose(IntakeFile file, Map<String, String> said) {
        IntakeReading reading = imports.read(file, file.choice());
        Map<String, String> answers = new HashMap<>();
        for (Question question : imports.questions(space(), file, reading)) {
            String created = "new:" + cast.earlyChildhood.code();
            String plain = "theme:" + cast.earlyChildhood.code();
            answers.put(
                    question.key(),
                    said.getOrDefault(
                            question.key(),
                            question.sure() ? question.proposed() : question.allows(created) ? created : plain));
        }
        assertThat(imports.choose(space(), file, new SheetChoice(null, null, Map.of()), Map.of(), answers))
                .isTrue();
        return found(file);
    }

    private void apply(IntakeFile file) {
        assertThat(imports.apply(space(), file, false)).isTrue();
        assertThat(found(file).stage()).as(found(file).told()).isEqualTo(IntakeStage.APPLIED);
    }

    private void keepAsIs(IntakeFile file) {
        for (StagedRow row : rows.list(file.id(), RowFilter.ERROR, 0, 500)) {
            Map<String, Correction> kept = new HashMap<>();
            row.judgement().problems().stream()
                    .filter(RowProblem::blocking)
                    .forEach(problem -> kept.put(problem.at(), new Correction(problem.text(), true)));
            imports.correct(space(), file, row, kept);
        }
    }

    private void correct(IntakeFile file, int row, Map<String, Correction> corrections) {
        StagedRow corrected =
                imports.correct(space(), file, rows.find(file.id(), row).orElseThrow(), corrections);
        assertThat(corrected.state()).isEqualTo(RowState.NEW);
    }

    private IntakeFile found(IntakeFile file) {
        return imports.findFile(space(), file.id()).orElseThrow();
    }

    private List<StagedRow> rowsOf(IntakeFile file) {
        return rows.list(file.id(), RowFilter.ALL, 0, 10_000);
    }

    private List<String> changesOf(IntakeFile file) {
        return rowsOf(file).stream()
                .filter(row -> row.state() != RowState.SAME)
                .map(row -> row.read().place() + " " + row.judgement().problems()
                        + row.judgement().differences())
                .toList();
    }

    private List<RowState> statesOf(IntakeFile file) {
        return rowsOf(file).stream().map(StagedRow::state).toList();
    }

    private Space space() {
        return conventions.findSpace(cast.convention.slug(), cast.claire.id()).orElseThrow();
    }

    private List<ActionSheet> sheets() {
        try (var all = actions.sheets(cast.convention.id(), space().sight(), ActionFilter.ALL)) {
            return all.toList();
        }
    }

    private List<String> titles() {
        return sheets().stream().map(ActionSheet::title).toList();
    }

    private ActionSheet sheet(String title) {
        return sheets().stream()
                .filter(sheet -> sheet.title().equals(title))
                .findFirst()
                .orElseThrow();
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

    private static String wordsOf(ActionSheet sheet) {
        return Folded.fold(sheet.toString());
    }
}

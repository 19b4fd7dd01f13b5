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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.base.intake.Correction;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.convention.SpaceTable;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/// From a file to actions: what it says is compared with the plan, written at once, and taken back; nothing said in the
/// file is lost on the way, nothing is created twice.
@HouseTest
@Transactional
class PlanIntakeTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private Imports imports;

    @Autowired
    private StagedRows rows;

    @Autowired
    private PlanIntake kind;

    @Autowired
    private Actions actions;

    @Autowired
    private List<SpaceTable> tables;

    @Autowired
    private Cast cast;

    @BeforeEach
    void open() {
        files = beans.createBean(PlanImports.class);
    }

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

        IntakeFile file = files.stage(cast.claire, name, content);
        keepAsIs(file);
        files.apply(file);

        Map<String, ActionSheet> sheets = new HashMap<>();
        files.sheets().forEach(sheet -> sheets.put(sheet.title(), sheet));
        for (ReadAction said : reading.actions()) {
            assertThat(wordsOf(sheets.get(said.title())))
                    .as("ligne %d", said.line())
                    .contains(wordsOf(said));
        }
        assertThat(files.changesOf(files.stage(cast.claire, name, content))).isEmpty();
    }

    @Test
    void anActionThatSaysNoNatureGetsTheOneAnswered() {
        IntakeFile file = files.receive(cast.claire, kind, "plan.xlsx", PlanFile.oneAction());
        files.choose(cast.claire, file, Map.of("nature", Nature.CONSOLIDATE.name()));
        files.apply(file);

        ActionSheet sheet = files.sheet("Ouvrir un lieu d'accueil");
        assertThat(sheet.content().nature()).isEqualTo(Nature.CONSOLIDATE);
        assertThat(sheet.content().progress()).isEqualTo(Progress.ONGOING);
        assertThat(sheet.theme().name()).isEqualTo("Petite enfance");
        assertThat(sheet.content().origin())
                .anySatisfy(field -> assertThat(field.value()).isEqualTo("1200"));
    }

    @Test
    void aFileIsAppliedOnce() {
        IntakeFile file = files.stage(cast.claire, "plan.xlsx", PlanFile.oneAction());

        assertThat(imports.apply(files.spaceOf(cast.claire), file, false)).isTrue();
        assertThat(imports.apply(files.spaceOf(cast.claire), file, false)).isFalse();

        assertThat(files.statesOf(files.stage(cast.claire, "plan.xlsx", PlanFile.oneAction())))
                .containsExactly(RowState.SAME);
    }

    @Test
    void aNameMeansWhoBearsItInTheConventionOrIsLearned() {
        String office = "Office intercommunal de la petite enfance et de la parentalité";
        files.apply(files.stage(new String[][] {
            {"Axe", "Titre de l'action", "Structure pilote", "Financeur", "Personne pilote"},
            {"Petite enfance", "Ouvrir un lieu d'accueil", "quatre vents", office, "AMADOU DIOP ; Yann Guillou"},
            {"Petite enfance", "Ouvrir une crèche", office, "", "Yann Guillou"}
        }));

        ActionSheet first = files.sheet("Ouvrir un lieu d'accueil");
        ActionSheet second = files.sheet("Ouvrir une crèche");
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
        files.apply(files.stage(RICH));
        var exported = new ByteArrayOutputStream();
        tables.stream()
                .map(table -> table.whole(files.spaceOf(cast.claire)))
                .filter(table -> table.fileName().contains("plan-d-actions"))
                .findFirst()
                .orElseThrow()
                .writeTo(exported);

        IntakeFile back = files.receive(cast.claire, kind, "export.ods", exported.toByteArray());

        assertThat(back.stage()).isEqualTo(IntakeStage.STAGED);
        assertThat(files.rowsOf(back)).isNotEmpty();
        assertThat(files.changesOf(back)).isEmpty();
    }

    @Test
    void aRowChangesWhatItSaysAndNothingElse() {
        files.apply(files.stage(RICH));
        ActionSheet before = files.sheet("Ouvrir une ludothèque");

        IntakeFile file = files.stage(new String[][] {
            {"Code", "Titre de l'action", "Statut", "Partenaires"},
            {before.code(), "Ouvrir une ludothèque", "Réalisé", ""}
        });
        assertThat(files.rowsOf(file)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RowState.CHANGED);
            assertThat(row.judgement().differences())
                    .containsExactly(new RowDifference("Avancement", "En cours", "Réalisée"));
        });
        files.apply(file);

        ActionSheet after = files.sheet("Ouvrir une ludothèque");
        assertThat(after.content().progress()).isEqualTo(Progress.DONE);
        assertThat(after.organisations()).containsExactlyInAnyOrderElementsOf(before.organisations());
        assertThat(after.content().texts()).isEqualTo(before.content().texts());
        assertThat(after.steps()).isEqualTo(before.steps());
        assertThat(after.notes()).isEqualTo(before.notes());
    }

    @Test
    void aTextThatIsNotUnderstoodKeepsItsRowOutUntilSomebodySaysWhatItIs() {
        IntakeFile file = files.stage(new String[][] {
            {"Axe", "Titre de l'action", "Statut", "Date de début"},
            {"Petite enfance", "Former les équipes", "en vacances", "1er mars 2025"},
            {"Petite enfance", "Équiper les salles", "En cours", "bientôt"},
            {"Petite enfance", "Ouvrir le jardin", "En cours", "2025"}
        });
        assertThat(files.statesOf(file)).containsExactly(RowState.ERROR, RowState.ERROR, RowState.NEW);
        assertThat(files.rowsOf(file).getFirst().judgement().problems())
                .extracting(RowProblem::at, RowProblem::column, RowProblem::text)
                .contains(org.assertj.core.groups.Tuple.tuple("C2", "Statut", "en vacances"));

        imports.apply(files.spaceOf(cast.claire), file, false);
        assertThat(files.found(file).told()).startsWith("2 lignes en erreur");
        assertThat(files.titles()).doesNotContain("Ouvrir le jardin");

        correct(file, 1, Map.of("C2", Correction.of("En pause")));
        correct(file, 2, Map.of("D3", Correction.asItIs("bientôt")));
        files.apply(file);

        assertThat(files.sheet("Former les équipes").content().progress()).isEqualTo(Progress.PAUSED);
        assertThat(files.sheet("Équiper les salles").content().origin()).anySatisfy(field -> {
            assertThat(field.label()).isEqualTo("Date de début");
            assertThat(field.value()).isEqualTo("bientôt");
        });
    }

    @Test
    void rowsInErrorAndRowsLeftOutStayOutside() {
        IntakeFile file = files.stage(new String[][] {
            {"Axe", "Titre de l'action", "Statut"},
            {"Petite enfance", "Former les équipes", "en vacances"},
            {"Petite enfance", "Équiper les salles", "En cours"},
            {"Petite enfance", "Ouvrir le jardin", "En cours"}
        });
        imports.leaveOut(files.spaceOf(cast.claire), file, 3, true);

        imports.apply(files.spaceOf(cast.claire), file, true);

        assertThat(files.titles())
                .contains("Équiper les salles")
                .doesNotContain("Former les équipes", "Ouvrir le jardin");
    }

    @Test
    void whatChangedSinceThePreviewIsShownAgainBeforeAnythingIsWritten() {
        files.apply(files.stage(RICH));
        ActionSheet known = files.sheet("Ouvrir une ludothèque");
        IntakeFile file = files.stage(new String[][] {
            {"Code", "Axe", "Titre de l'action", "Statut"},
            {known.code(), "Petite enfance", "Ouvrir une ludothèque", "Réalisé"},
            {"", "Petite enfance", "Ouvrir le jardin", "En cours"}
        });
        actions.changeProgress(cast.convention.id(), known.id(), known.version(), Progress.PAUSED);

        imports.apply(files.spaceOf(cast.claire), file, false);

        assertThat(files.found(file).stage()).isEqualTo(IntakeStage.STAGED);
        assertThat(files.found(file).told()).contains("a changé depuis l’aperçu");
        assertThat(files.titles()).doesNotContain("Ouvrir le jardin");
        assertThat(files.rowsOf(file).getFirst().judgement().differences())
                .contains(new RowDifference("Avancement", "En pause", "Réalisée"));
        files.apply(file);
        assertThat(files.sheet("Ouvrir une ludothèque").content().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void twoRowsOfOneActionAreToldApart() {
        files.apply(files.stage(RICH));
        String code = files.sheet("Ouvrir une ludothèque").code();

        IntakeFile file = files.stage(new String[][] {
            {"Code", "Titre de l'action", "Statut"},
            {code, "Ouvrir une ludothèque", "Réalisé"},
            {code, "Ouvrir une ludothèque", "En pause"}
        });

        assertThat(files.statesOf(file)).containsExactly(RowState.CHANGED, RowState.ERROR);
    }

    @Test
    void aNearNameIsProposed() {
        IntakeFile file = files.stage(new String[][] {
            {"Axe", "Titre de l'action", "Structure pilote"},
            {"Petite enfance", "Former les équipes", cast.fourWinds.name() + "s"}
        });

        assertThat(files.rowsOf(file).getFirst().judgement().problems())
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

    private void keepAsIs(IntakeFile file) {
        for (StagedRow row : rows.list(file.id(), RowFilter.ERROR, 0, 500)) {
            Map<String, Correction> kept = new HashMap<>();
            row.judgement().problems().stream()
                    .filter(RowProblem::blocking)
                    .forEach(problem -> kept.put(problem.at(), Correction.asItIs(problem.text())));
            imports.correct(files.spaceOf(cast.claire), file, row.read().number(), kept);
        }
    }

    private void correct(IntakeFile file, int row, Map<String, Correction> corrections) {
        StagedRow corrected = imports.correct(files.spaceOf(cast.claire), file, row, corrections)
                .orElseThrow();
        assertThat(corrected.state()).isEqualTo(RowState.NEW);
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

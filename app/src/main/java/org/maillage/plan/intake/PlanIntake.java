package org.maillage.plan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.intake.UnreadCell;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookFormat;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.tables.FillableForm;
import org.maillage.base.tables.FillableTable;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.plan.Actions;
import org.maillage.plan.AddedNotes;
import org.maillage.plan.Contracts;
import org.maillage.plan.Enjeux;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Notes;
import org.maillage.plan.Steps;
import org.maillage.plan.Topics;
import org.maillage.plan.fiche.FicheDocument;
import org.maillage.plan.fiche.Fiches;
import org.maillage.plan.fiche.SentFiches;
import org.maillage.plan.names.Roster;
import org.maillage.site.Words;
import org.maillage.territory.Areas;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Actions of a plan, as cities write them: a line may tell of an action, of a part of one, or go on with the line
/// above it.
@Component
@Order(1)
class PlanIntake implements ConventionIntake {

    private static final String NATURE = "nature";

    private final PlanWriting.Doors doors;
    private final Themes themes;
    private final Areas areas;
    private final Roster roster;
    private final Topics topics;
    private final Contracts contracts;
    private final SentFiches sentFiches;
    private final Words words;
    private final PlanModel model;

    PlanIntake(
            Actions actions,
            Steps steps,
            Notes notes,
            AddedNotes addedNotes,
            Enjeux enjeux,
            Themes themes,
            Areas areas,
            Roster roster,
            Topics topics,
            Contracts contracts,
            SentFiches sentFiches,
            Words words,
            PlanModel model) {
        this.doors = new PlanWriting.Doors(actions, steps, notes, addedNotes, enjeux);
        this.themes = themes;
        this.areas = areas;
        this.roster = roster;
        this.topics = topics;
        this.contracts = contracts;
        this.sentFiches = sentFiches;
        this.words = words;
        this.model = model;
    }

    @Override
    public String key() {
        return Fiches.KIND;
    }

    @Override
    public WorkbookReading open(String fileName, byte[] content) {
        return PlanFiles.read(fileName, content);
    }

    @Override
    public String label() {
        return "plan d’actions";
    }

    @Override
    public String subject() {
        return "action";
    }

    @Override
    public boolean isOpenTo(Space space) {
        return space.rights().mayCoordinateSomeTheme();
    }

    @Override
    public List<ColumnDescription> columns() {
        return PlanColumn.descriptions();
    }

    @Override
    public boolean keepsWords() {
        return true;
    }

    @Override
    public List<FillableTable.Column> model(Space space) {
        return model.columns(space);
    }

    @Override
    public Optional<FillableForm> form(Space space) {
        return Optional.of(FicheDocument.model(space.convention().title()));
    }

    @Override
    public IntakeReading read(Workbook workbook, SheetChoice choice) {
        PlanReading reading = PlanReading.of(workbook, choice);
        return new IntakeReading(
                reading.sheet(),
                workbook.sheets().stream().map(Sheet::name).toList(),
                reading.headerRow(),
                reading.columns(),
                reading.unknownHeadings(),
                reading.rows(),
                reading.ledger().leftOut().stream()
                        .map(cell -> new UnreadCell(cell.sheet(), cell.reference(), cell.value(), cell.reason()))
                        .toList(),
                reading.ledger().total(),
                reading.whyNoAction()
                        .map(why -> workbook.format() == WorkbookFormat.FICHES ? Sentences.NO_FILLED_FICHE : why)
                        .orElse(null));
    }

    @Override
    public List<Question> questions(Space space, IntakeReading reading) {
        return Stream.concat(branches(space, Map.of()).questions(reading).stream(), Stream.of(natureQuestion()))
                .toList();
    }

    private Question natureQuestion() {
        return new Question(
                NATURE,
                "Nature des actions nouvelles qui n’en disent aucune",
                "« À préciser » les fait paraître dans les points d’attention.",
                List.of(new Question.Group(
                        "",
                        Arrays.stream(NatureChoice.values())
                                .map(nature -> new Question.Choice(nature.name(), words.of(nature)))
                                .toList())),
                NatureChoice.UNKNOWN.name(),
                true);
    }

    @Override
    public IntakeDesk desk(Space space, Map<String, String> answers) {
        var names = new FileNames(space, areas.getTerritory(space.convention().territory()), roster, topics, contracts);
        NatureChoice nature = NatureChoice.valueOf(answers.getOrDefault(NATURE, NatureChoice.UNKNOWN.name()));
        var targets = new Targets(space, doors.actions());
        return new PlanDesk(
                space,
                targets,
                new ReturnedFiches(space, sentFiches, targets, words),
                branches(space, answers),
                names,
                new FileWords(words, names),
                new PlanWriting(space, doors, nature.nature()));
    }

    private Branches branches(Space space, Map<String, String> answers) {
        var known = doors.enjeux().listGroups(space.id(), space.sight()).stream()
                .flatMap(group -> group.enjeux().stream())
                .map(Enjeux.Answered::enjeu)
                .toList();
        return new Branches(themes.listOf(space.id()), known, answers);
    }
}

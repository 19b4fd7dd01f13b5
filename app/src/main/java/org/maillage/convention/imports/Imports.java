package org.maillage.convention.imports;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.intake.Correction;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeFiles;
import org.maillage.base.intake.IntakeId;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.KnownColumns;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.RowCounts;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.base.intake.Staging;
import org.maillage.base.jobs.Jobs;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// What a member does with files in a convention, step by step. Small files are worked on at once, before the page
/// answers; the others in a job.
@Component
public class Imports {

    /// Up to here a page may wait.
    private static final int ROWS_AT_ONCE = 200;

    private static final Duration BY_THEN = Duration.ofMinutes(1);

    private final IntakeFiles files;
    private final StagedRows rows;
    private final Staging staging;
    private final KnownColumns columns;
    private final ImportWork work;
    private final Jobs jobs;
    private final Proposals proposals;

    Imports(
            IntakeFiles files,
            StagedRows rows,
            Staging staging,
            KnownColumns columns,
            ImportWork work,
            Jobs jobs,
            Proposals proposals) {
        this.files = files;
        this.rows = rows;
        this.staging = staging;
        this.columns = columns;
        this.work = work;
        this.jobs = jobs;
        this.proposals = proposals;
    }

    /// What came of receiving a file.
    public sealed interface Received {

        record Kept(IntakeId id) implements Received {}

        /// @param sentence why it is not taken and how to mend it, in French
        record Refused(String sentence) implements Received {}
    }

    /// Takes a file. One that says everything by itself is judged at once; for the others the reading waits for
    /// answers.
    public Received receive(Space space, ConventionIntake kind, String fileName, byte[] content) {
        return switch (kind.open(fileName, content)) {
            case WorkbookReading.Refused(String sentence) -> new Received.Refused(sentence);
            case WorkbookReading.Opened(Workbook workbook) -> new Received.Kept(keep(space, kind, workbook, content));
        };
    }

    private IntakeId keep(Space space, ConventionIntake kind, Workbook workbook, byte[] content) {
        IntakeId id = files.receive(
                space.id().value(), space.sight(), kind.key(), person(space), workbook.fileName(), content);
        IntakeFile file = getFile(space, id);
        SheetChoice choice = new SheetChoice(null, null, knownColumns(space, kind));
        IntakeReading reading = kind.read(workbook, choice);
        List<Question> questions = kind.questions(space, reading);
        files.choose(file, choice, accepted(questions, Map.of()));
        if (reading.whyNone() == null && questions.stream().allMatch(Question::sure)) {
            stage(space, getFile(space, id), reading.rows().size());
        }
        return id;
    }

    private Map<String, String> knownColumns(Space space, ConventionIntake kind) {
        OrganisationId organisation = space.member().organisation();
        return organisation == null ? Map.of() : columns.listOf(organisation.value(), kind.key());
    }

    private static Map<String, String> accepted(List<Question> questions, Map<String, String> answers) {
        var all = new HashMap<String, String>();
        questions.forEach(question -> {
            String answer = answers.getOrDefault(question.key(), question.proposed());
            if (question.allows(answer)) {
                all.put(question.key(), answer);
            }
        });
        return all;
    }

    public Optional<IntakeFile> findFile(Space space, IntakeId id) {
        return files.find(space.id().value(), space.sight(), id);
    }

    private IntakeFile getFile(Space space, IntakeId id) {
        return findFile(space, id).orElseThrow();
    }

    public IntakeReading read(IntakeFile file, SheetChoice choice) {
        return staging.read(file, work.getKind(file.kind()), choice);
    }

    /// Says where the table is, what its columns and its axes are, and has its rows judged.
    ///
    /// @param named the columns that a person named, by heading: they are remembered for that person's organisation
    /// @return whether the rows are judged or being judged; not when answers are missing or the file is no
    /// longer open
    public boolean choose(
            Space space, IntakeFile file, SheetChoice choice, Map<String, String> named, Map<String, String> answers) {
        ConventionIntake kind = work.getKind(file.kind());
        var all = new LinkedHashMap<>(choice.columns());
        all.putAll(named);
        var whole = new SheetChoice(choice.sheet(), choice.headerRow(), all);
        IntakeReading reading = staging.read(file, kind, whole);
        List<Question> questions = kind.questions(space, reading);
        if (!files.choose(file, whole, accepted(questions, answers))) {
            return false;
        }
        remember(space, kind, named);
        boolean answered = questions.stream()
                .allMatch(question -> question.sure() || question.allows(answers.getOrDefault(question.key(), "")));
        if (reading.whyNone() != null || !answered) {
            return false;
        }
        stage(space, getFile(space, file.id()), reading.rows().size());
        return true;
    }

    /// Has the rows of a proposal judged as they are read, without asking anything.
    ///
    /// @return whether they are judged or being judged; not when something must be answered first
    public boolean compare(Space space, IntakeFile file) {
        Map<String, String> known = knownColumns(space, work.getKind(file.kind()));
        return choose(space, file, new SheetChoice(null, null, known), Map.of(), file.answers());
    }

    private void remember(Space space, ConventionIntake kind, Map<String, String> named) {
        OrganisationId organisation = space.member().organisation();
        if (organisation != null && !named.isEmpty()) {
            columns.remember(organisation.value(), kind.key(), named);
        }
    }

    private void stage(Space space, IntakeFile file, int size) {
        proposals.leaveTo(space, file);
        begin(space, file, IntakeStage.RECEIVED, IntakeStage.STAGING, false, size);
    }

    /// Writes the rows.
    ///
    /// @param onlyValid whether rows in error are left out; otherwise one of them keeps all from being written
    /// @return whether the file was ready for it
    public boolean apply(Space space, IntakeFile file, boolean onlyValid) {
        return begin(
                space,
                file,
                IntakeStage.STAGED,
                IntakeStage.APPLYING,
                onlyValid,
                count(file).all());
    }

    public boolean takeBack(Space space, IntakeFile file) {
        return begin(
                space,
                file,
                IntakeStage.APPLIED,
                IntakeStage.TAKING_BACK,
                false,
                count(file).all());
    }

    private boolean begin(Space space, IntakeFile file, IntakeStage from, IntakeStage to, boolean onlyValid, int size) {
        if (!files.begin(file, from, to, person(space), onlyValid)) {
            return false;
        }
        if (size <= ROWS_AT_ONCE) {
            // Should this node die in the middle, another takes over; otherwise the job finds the work done.
            jobs.ask(ImportWork.NAME, file.id().value(), BY_THEN);
            work.run(space, getFile(space, file.id()));
        } else {
            jobs.ask(ImportWork.NAME, file.id().value());
        }
        return true;
    }

    public RowCounts count(IntakeFile file) {
        return rows.count(file.id());
    }

    /// Takes what a person says about the cells of a row, and judges again.
    ///
    /// @return the row as it is now, or empty when the file no longer waits
    public Optional<StagedRow> correct(Space space, IntakeFile file, int row, Map<String, Correction> corrections) {
        return staging.correct(file, work.getKind(file.kind()), space, row, corrections);
    }

    /// Sets a row aside, or takes it up again.
    ///
    /// @return the row as it is now, or empty when the file no longer waits
    public Optional<StagedRow> leaveOut(Space space, IntakeFile file, int row, boolean out) {
        return staging.leaveOut(file, work.getKind(file.kind()), space, row, out);
    }

    public List<Question> questions(Space space, IntakeFile file, IntakeReading reading) {
        return work.getKind(file.kind()).questions(space, reading);
    }

    public List<ConventionIntake> listKinds(Space space) {
        return work.listKinds(space);
    }

    public ConventionIntake getKind(IntakeFile file) {
        return work.getKind(file.kind());
    }

    private static UUID person(Space space) {
        return space.member().person().value();
    }
}

package org.maillage.directory.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Judgement;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A list too large to be looked at row by row, such as a national one kept whole: read in parts through the very desk
/// of an import, and written in one transaction. Rows in error are told and left; nobody corrects them here.
@Component
public class NationalFeed {

    private static final int ROWS_OF_A_PART = 5_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final int ERRORS_TOLD = 100;

    /// @param outside rows that were not wanted, since they lie outside of the territory
    /// @param firstErrors a hundred at most, each with its line
    public record Account(int created, int changed, int same, int outside, int inError, List<String> firstErrors) {}

    /// @param name as the file is called: its ending says what it is
    /// @param answers to the questions of the kind
    @Transactional
    public Account bring(ConventionIntake kind, Space space, String name, Path file, Map<String, String> answers) {
        var bringing = new Bringing(kind, kind.desk(space, answers), name);
        try {
            new FeedParts(ROWS_OF_A_PART, bringing::take).cut(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bringing.account();
    }

    private static final class Bringing {

        private final ConventionIntake kind;
        private final IntakeDesk desk;
        private final String name;
        private final List<String> errors = new ArrayList<>();
        private int created;
        private int changed;
        private int same;
        private int outside;
        private int inError;
        private int before;

        Bringing(ConventionIntake kind, IntakeDesk desk, String name) {
            this.kind = kind;
            this.desk = desk;
            this.name = name;
        }

        void take(byte[] part) {
            switch (kind.open(name, part)) {
                case WorkbookReading.Opened opened -> take(kind.read(opened.workbook(), SheetChoice.FOUND));
                case WorkbookReading.Refused refused -> {
                    inError++;
                    tell("à partir de la ligne %d : %s".formatted(before + 2, refused.sentence()));
                }
            }
            before += ROWS_OF_A_PART;
        }

        private void take(IntakeReading reading) {
            List<ReadRow> kept = desk.keep(reading).rows();
            outside += reading.rows().size() - kept.size();
            kept.stream()
                    .map(this::inTheWhole)
                    .gather(Gatherers.windowFixed(ROWS_AT_ONCE))
                    .forEach(this::write);
        }

        // A part begins anew at its first line; a person looks for the line of the whole.
        private ReadRow inTheWhole(ReadRow row) {
            return new ReadRow(
                    before + row.number(),
                    before + row.line(),
                    "ligne " + (before + row.line()),
                    row.parent(),
                    row.title(),
                    row.branch(),
                    row.cells());
        }

        private void write(List<ReadRow> window) {
            desk.prepare(window);
            var sound = new ArrayList<ReadRow>();
            for (ReadRow row : window) {
                Judgement judgement = desk.judge(row);
                switch (judgement.state()) {
                    case NEW -> created++;
                    case CHANGED -> changed++;
                    case SAME -> same++;
                    default -> tell(row, judgement);
                }
                if (judgement.state() == RowState.NEW || judgement.state() == RowState.CHANGED) {
                    sound.add(row);
                }
            }
            if (!sound.isEmpty()) {
                desk.write(sound);
            }
        }

        private void tell(ReadRow row, Judgement judgement) {
            inError++;
            judgement.problems().stream()
                    .filter(problem -> problem.blocking())
                    .findFirst()
                    .ifPresent(problem -> tell("%s%s : %s. %s"
                            .formatted(row.place(), where(problem), problem.reason(), problem.suggestion())));
        }

        // A whole row may be wrong, and no cell of it.
        private static String where(RowProblem problem) {
            return problem.column().isEmpty() ? "" : ", %s « %s »".formatted(problem.column(), problem.text());
        }

        private void tell(String error) {
            if (errors.size() < ERRORS_TOLD) {
                errors.add(error);
            }
        }

        Account account() {
            return new Account(created, changed, same, outside, inError, List.copyOf(errors));
        }
    }
}

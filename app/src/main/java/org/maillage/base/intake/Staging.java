package org.maillage.base.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Judges the rows of a file against what the instance holds.
@Component
public class Staging {

    private static final int ROWS_A_TRANSACTION = 200;
    private static final int ROWS_JUDGED_AT_ONCE = 1_000; // in half a second

    private final IntakeFiles files;
    private final StagedRows rows;
    private final Rejudging rejudging;
    private final CellCounting counting;
    private final TransactionTemplate transaction;

    Staging(
            IntakeFiles files,
            StagedRows rows,
            Rejudging rejudging,
            CellCounting counting,
            TransactionTemplate transaction) {
        this.files = files;
        this.rows = rows;
        this.rejudging = rejudging;
        this.counting = counting;
        this.transaction = transaction;
    }

    /// What a file that was received says. It was opened when it came, and opens the same.
    public IntakeReading read(IntakeFile file, IntakeKind<?> kind, SheetChoice choice) {
        return kind.read(workbook(file, kind), choice);
    }

    private Workbook workbook(IntakeFile file, IntakeKind<?> kind) {
        return switch (kind.open(file.fileName(), files.getContent(file))) {
            case WorkbookReading.Opened(Workbook workbook) -> workbook;
            case WorkbookReading.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    /// Judges all rows, some hundreds a transaction, and tells how far it is. Begun again after a crash, it keeps the
    /// rows that were judged before.
    public <S> void stage(IntakeFile file, IntakeKind<S> kind, S scope) {
        IntakeDesk desk = kind.desk(scope, file.answers());
        IntakeReading reading = desk.keep(read(file, kind, file.choice()));
        int before = rows.lastNumber(file.id());
        int total = reading.rows().size();
        reading.rows().stream()
                .gather(Gatherers.windowFixed(ROWS_A_TRANSACTION))
                .forEach(window -> {
                    desk.prepare(window);
                    List<Judgement> judgements =
                            window.stream().map(desk::judge).toList();
                    transaction.executeWithoutResult(status -> add(file, window, judgements, before, total));
                });
        transaction.executeWithoutResult(status -> {
            counting.tell(file, reading);
            files.reach(file.id(), IntakeStage.STAGED, "");
        });
    }

    private void add(IntakeFile file, List<ReadRow> window, List<Judgement> judgements, int before, int total) {
        int known = (int) window.stream().filter(row -> row.number() <= before).count();
        if (known < window.size()) {
            rows.add(file.id(), window.subList(known, window.size()), judgements.subList(known, window.size()));
        }
        files.tellProgress(file, window.getLast().number(), total);
    }

    /// Takes what a person says about cells of a row.
    ///
    /// @param corrections all of them, by address: those of before are forgotten
    public <S> Optional<StagedRow> correct(
            IntakeFile file, IntakeKind<S> kind, S scope, int row, Map<String, Correction> corrections) {
        return change(file, kind, scope, row, () -> rows.correctAll(file.id(), Map.of(row, corrections)));
    }

    public <S> Optional<StagedRow> leaveOut(IntakeFile file, IntakeKind<S> kind, S scope, int row, boolean out) {
        return change(file, kind, scope, row, () -> rows.leaveOut(file.id(), row, out));
    }

    private <S> Optional<StagedRow> change(IntakeFile file, IntakeKind<S> kind, S scope, int number, Runnable writing) {
        boolean waits = rewrite(file, kind, scope, () -> {
            writing.run();
            return Set.of(number);
        });
        return waits ? rows.find(file.id(), number) : Optional.empty();
    }

    /// Changes rows of a file that waits. One row tells on others, its parts and its doubles: all are judged again, but
    /// in a file so large that one would wait; there they are when it is applied.
    ///
    /// @param writing says which rows it changed
    /// @return whether the file still waits; otherwise nothing was done
    <S> boolean rewrite(IntakeFile file, IntakeKind<S> kind, S scope, Supplier<Set<Integer>> writing) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!files.hold(file, IntakeStage.STAGED)) {
                return false;
            }
            Set<Integer> changed = writing.get();
            IntakeDesk desk = kind.desk(scope, file.answers());
            boolean all = rows.lastNumber(file.id()) <= ROWS_JUDGED_AT_ONCE;
            rejudging.keep(
                    file.id(),
                    rejudging.judge(
                            file.id(),
                            desk,
                            row -> all || changed.contains(row.read().number())));
            return true;
        }));
    }
}

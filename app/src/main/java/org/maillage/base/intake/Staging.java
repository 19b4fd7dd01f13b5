package org.maillage.base.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Judges the rows of a file against what the instance holds.
@Component
public class Staging {

    private static final int ROWS_A_TRANSACTION = 200;

    private final IntakeFiles files;
    private final StagedRows rows;
    private final TransactionTemplate transaction;

    Staging(IntakeFiles files, StagedRows rows, TransactionTemplate transaction) {
        this.files = files;
        this.rows = rows;
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
        IntakeReading reading = read(file, kind, file.choice());
        IntakeDesk desk = kind.desk(scope, file.answers());
        int before = rows.lastNumber(file.id());
        int total = reading.rows().size();
        reading.rows().stream()
                .gather(Gatherers.windowFixed(ROWS_A_TRANSACTION))
                .forEach(window -> {
                    List<Judgement> judgements =
                            window.stream().map(desk::judge).toList();
                    transaction.executeWithoutResult(status -> add(file, window, judgements, before, total));
                });
        files.reach(file, IntakeStage.STAGED, "");
    }

    private void add(IntakeFile file, List<ReadRow> window, List<Judgement> judgements, int before, int total) {
        int known = (int) window.stream().filter(row -> row.number() <= before).count();
        if (known < window.size()) {
            rows.add(file.id(), window.subList(known, window.size()), judgements.subList(known, window.size()));
        }
        files.tellProgress(file, window.getLast().number(), total);
    }

    /// Takes what a person says about cells of a row and judges it again.
    ///
    /// @param corrections all of them, by address: those of before are forgotten
    public <S> StagedRow correct(
            IntakeFile file, IntakeKind<S> kind, S scope, StagedRow row, Map<String, Correction> corrections) {
        ReadRow corrected = row.read().correctedWith(corrections);
        Judgement judgement = kind.desk(scope, file.answers()).judge(corrected);
        return transaction.execute(status -> {
            rows.correct(file.id(), corrected.number(), corrections);
            rows.judge(file.id(), List.of(corrected), List.of(judgement));
            return rows.find(file.id(), corrected.number()).orElseThrow();
        });
    }
}

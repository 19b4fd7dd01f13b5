package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the rows of a file, all in one transaction, and takes them back.
@Component
public class Applying {

    private static final int ROWS_AT_A_TIME = 500;
    private static final String OTHERWISE =
            "Ce que disent %s a changé depuis l’aperçu : rien n’a été écrit. Relisez l’aperçu, puis appliquez à nouveau.";
    private static final String IN_ERROR =
            "%s en erreur : rien n’a été écrit. Corrigez-les, laissez-les de côté, ou n’appliquez que les lignes valides.";

    private final IntakeFiles files;
    private final StagedRows rows;
    private final TransactionTemplate transaction;

    Applying(IntakeFiles files, StagedRows rows, TransactionTemplate transaction) {
        this.files = files;
        this.rows = rows;
        this.transaction = transaction;
    }

    /// Applies a file that is being applied. Every row is judged once more: should one say something else than its
    /// preview did, nothing is written, and the preview says what is true now.
    public <S> void apply(IntakeFile file, IntakeKind<S> kind, S scope) {
        Rejudged rejudged = transaction.execute(status -> applyWhole(file, kind.desk(scope, file.answers())));
        if (rejudged != null && !rejudged.told().isEmpty()) {
            transaction.executeWithoutResult(status -> {
                if (!rejudged.rows().isEmpty()) {
                    rows.judge(file.id(), rejudged.rows(), rejudged.judgements());
                }
                files.reach(file, IntakeStage.STAGED, rejudged.told());
            });
        }
    }

    private Rejudged applyWhole(IntakeFile file, IntakeDesk desk) {
        if (!files.hold(file, IntakeStage.APPLYING)) {
            return Rejudged.NONE;
        }
        Rejudged rejudged = judgeAgain(file, desk);
        if (rejudged.told().isEmpty()) {
            inOrder(file, window -> write(file, desk, window));
            files.applied(file);
        }
        return rejudged;
    }

    private Rejudged judgeAgain(IntakeFile file, IntakeDesk desk) {
        var different = new ArrayList<ReadRow>();
        var judgements = new ArrayList<Judgement>();
        int[] inError = {0};
        inOrder(
                file,
                window -> window.forEach(row -> {
                    Judgement now = desk.judge(row.corrected());
                    inError[0] += now.state() == RowState.ERROR ? 1 : 0;
                    if (!now.equals(row.judgement())) {
                        different.add(row.corrected());
                        judgements.add(now);
                    }
                }));
        String told = !different.isEmpty()
                ? OTHERWISE.formatted(counted(different.size()))
                : inError[0] > 0 && !file.onlyValid() ? IN_ERROR.formatted(counted(inError[0])) : "";
        return new Rejudged(different, judgements, told);
    }

    private static String counted(int rows) {
        return rows == 1 ? "1 ligne" : rows + " lignes";
    }

    private void write(IntakeFile file, IntakeDesk desk, List<StagedRow> window) {
        List<ReadRow> toWrite = window.stream()
                .filter(row -> row.state() == RowState.NEW || row.state() == RowState.CHANGED)
                .map(StagedRow::corrected)
                .toList();
        if (!toWrite.isEmpty()) {
            rows.made(file.id(), desk.write(toWrite));
        }
    }

    private void inOrder(IntakeFile file, Consumer<List<StagedRow>> work) {
        List<StagedRow> window = rows.list(file.id(), RowFilter.ALL, 0, ROWS_AT_A_TIME);
        while (!window.isEmpty()) {
            work.accept(window.stream().filter(row -> !row.leftOut()).toList());
            window = rows.list(file.id(), RowFilter.ALL, window.getLast().read().number(), ROWS_AT_A_TIME);
        }
    }

    /// Takes back a file that is being taken back, row by row from the last.
    ///
    /// @param reversal takes one row back, or says why it stays
    @Transactional
    public <S> void takeBack(IntakeFile file, IntakeKind<S> kind, S scope, Reversal reversal) {
        if (files.hold(file, IntakeStage.TAKING_BACK)) {
            IntakeDesk desk = kind.desk(scope, file.answers());
            long deed = files.getDeed(file);
            var kept = new ArrayList<KeptRow>();
            rows.listMade(file.id())
                    .reversed()
                    .forEach(made -> reversal.takeBack(desk, made, deed)
                            .ifPresent(reason -> kept.add(new KeptRow(made.number(), reason))));
            rows.kept(file.id(), kept);
            files.takenBack(file);
        }
    }

    /// How what a row made is taken back.
    public interface Reversal {

        /// @return why it stays, in French without a capital
        Optional<String> takeBack(IntakeDesk desk, MadeRow made, long deed);
    }

    private record Rejudged(List<ReadRow> rows, List<Judgement> judgements, String told) {

        static final Rejudged NONE = new Rejudged(List.of(), List.of(), "");
    }
}

package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the rows of a file, all in one transaction, and takes them back.
@Component
public class Applying {

    private static final String OTHERWISE =
            "Ce que disent %s a changé depuis l’aperçu : rien n’a été écrit. Relisez l’aperçu, puis appliquez à nouveau.";
    private static final String IN_ERROR =
            "%s en erreur : rien n’a été écrit. Corrigez-les, laissez-les de côté, ou n’appliquez que les lignes valides.";

    private final IntakeFiles files;
    private final StagedRows rows;
    private final Rejudging rejudging;
    private final CellCounting counting;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    Applying(
            IntakeFiles files,
            StagedRows rows,
            Rejudging rejudging,
            CellCounting counting,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.rows = rows;
        this.rejudging = rejudging;
        this.counting = counting;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// Applies a file that is being applied. Every row is judged once more: should one say something else than its
    /// preview did, nothing is written, and the preview says what is true now.
    public <S> void apply(IntakeFile file, IntakeKind<S> kind, S scope) {
        Verdict verdict = Objects.requireNonNull(
                transaction.execute(status -> applyWhole(file, kind.desk(scope, file.answers()))));
        if (!verdict.told().isEmpty()) {
            transaction.executeWithoutResult(status -> {
                rejudging.keep(file.id(), verdict.difference());
                files.reach(file.id(), IntakeStage.STAGED, verdict.told());
            });
        }
    }

    private Verdict applyWhole(IntakeFile file, IntakeDesk desk) {
        if (!files.hold(file, IntakeStage.APPLYING)) {
            return Verdict.NOTHING;
        }
        Rejudging.Difference difference = rejudging.judge(file.id(), desk);
        String told = whyNot(file, difference);
        if (told.isEmpty()) {
            rejudging.inOrder(file.id(), window -> write(file, desk, window));
            counting.tell(file, desk);
            files.applied(file);
        }
        return new Verdict(difference, told);
    }

    private static String whyNot(IntakeFile file, Rejudging.Difference difference) {
        if (!difference.rows().isEmpty()) {
            return OTHERWISE.formatted(counted(difference.rows().size()));
        }
        return difference.inError() > 0 && !file.onlyValid() ? IN_ERROR.formatted(counted(difference.inError())) : "";
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
            desk.prepare(toWrite);
            rows.made(file.id(), desk.write(toWrite));
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
                    .forEach(made -> takeBack(desk, made, deed, reversal)
                            .ifPresent(reason -> kept.add(new KeptRow(made.number(), reason))));
            rows.kept(file.id(), kept);
            files.takenBack(file);
        }
    }

    // What stays of a row stays whole: whatever was taken back of it before the reason showed comes back.
    private Optional<String> takeBack(IntakeDesk desk, MadeRow made, long deed, Reversal reversal) {
        return Objects.requireNonNull(apart.execute(status -> {
            Optional<String> reason = reversal.takeBack(desk, made, deed);
            if (reason.isPresent()) {
                status.setRollbackOnly();
            }
            return reason;
        }));
    }

    /// How what a row made is taken back.
    public interface Reversal {

        /// @return why it stays, in French without a capital
        Optional<String> takeBack(IntakeDesk desk, MadeRow made, long deed);
    }

    /// @param told why nothing was written, empty when it was
    private record Verdict(Rejudging.Difference difference, String told) {

        static final Verdict NOTHING = new Verdict(new Rejudging.Difference(List.of(), List.of(), 0), "");
    }
}

package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Judges once more the rows of a file that are not set aside: one row tells on another, and the instance goes on
/// living meanwhile.
@Component
class Rejudging {

    private final StagedRows rows;

    Rejudging(StagedRows rows) {
        this.rows = rows;
    }

    /// What differs from what was said of the rows before.
    ///
    /// @param rows those judged otherwise now
    /// @param inError how many of all rows are in error now
    record Difference(List<ReadRow> rows, List<Judgement> judgements, int inError) {}

    Difference judge(IntakeId file, IntakeDesk desk) {
        return judge(file, desk, row -> true);
    }

    /// @param asked which rows are judged
    Difference judge(IntakeId file, IntakeDesk desk, Predicate<StagedRow> asked) {
        var different = new ArrayList<ReadRow>();
        var judgements = new ArrayList<Judgement>();
        int[] inError = {0};
        inOrder(file, window -> {
            List<StagedRow> concerned = window.stream().filter(asked).toList();
            desk.prepare(concerned.stream().map(StagedRow::corrected).toList());
            concerned.forEach(row -> {
                Judgement now = row.judgedBy(desk);
                inError[0] += now.state() == RowState.ERROR ? 1 : 0;
                if (!now.equals(row.judgement())) {
                    different.add(row.corrected());
                    judgements.add(now);
                }
            });
        });
        return new Difference(different, judgements, inError[0]);
    }

    void keep(IntakeId file, Difference difference) {
        if (!difference.rows().isEmpty()) {
            rows.judge(file, difference.rows(), difference.judgements());
        }
    }

    /// The rows that are not set aside, some hundreds at a time.
    void inOrder(IntakeId file, Consumer<List<StagedRow>> work) {
        rows.windows(file, RowFilter.ALL)
                .forEach(window -> work.accept(
                        window.stream().filter(row -> !row.leftOut()).toList()));
    }
}

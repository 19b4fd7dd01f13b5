package org.maillage.base.intake;

/// Which cells a gesture is about: all that block, or all that are doubtful; of one column and reason, or of any.
///
/// @param column their heading, or empty for any
/// @param reason as [CellGroup] says it, or empty for any
public record CellChoice(boolean blocking, String column, String reason) {

    boolean means(RowProblem problem) {
        return !problem.at().isEmpty()
                && problem.blocking() == blocking
                && (column.isEmpty() || column.equals(problem.column()))
                && (reason.isEmpty() || reason.equals(problem.commonReason()));
    }

    /// What the gesture says of a cell.
    ///
    /// @param text as it stands now
    Correction said(String text, int gesture) {
        return new Correction(text, blocking, !blocking, gesture);
    }
}

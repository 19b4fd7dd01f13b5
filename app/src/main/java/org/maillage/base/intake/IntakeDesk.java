package org.maillage.base.intake;

import java.util.List;

/// Judges and writes the rows of one file for one person. It loads what rows are compared with when it is opened, and
/// lives as long as one run.
public interface IntakeDesk {

    /// Says what a row would do; writes nothing. Rows come in their order, a parent before its parts.
    Judgement judge(ReadRow row);

    /// Writes rows that were judged by this very desk and are new or changed, in the caller's transaction and in their
    /// order. Rights are asked again here.
    List<MadeRow> write(List<ReadRow> rows);

    /// Takes back what an import made, in the caller's transaction, but for what was changed since.
    ///
    /// @param deed the transaction that made it, as the journal tells it
    /// @return what stays as it is
    List<KeptRow> takeBack(List<MadeRow> made, long deed);
}

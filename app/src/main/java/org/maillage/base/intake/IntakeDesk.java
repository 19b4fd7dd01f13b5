package org.maillage.base.intake;

import java.util.List;
import java.util.Optional;

/// Judges and writes the rows of one file for one person. It loads what rows are compared with when it is opened, and
/// lives as long as one run.
public interface IntakeDesk {

    /// The reading without the rows that do not concern the scope: a national file holds one territory's among others.
    default IntakeReading keep(IntakeReading reading) {
        return reading;
    }

    /// Called before some rows are judged or written, to look up at once what they are compared with.
    default void prepare(List<ReadRow> rows) {
        // Most kinds have all they need from the start.
    }

    /// Says what a row would do; writes nothing. Rows come in their order, a parent before its parts.
    Judgement judge(ReadRow row);

    /// Writes rows that were judged by this very desk and are new or changed, in the caller's transaction and in their
    /// order. Rights are asked again here.
    List<MadeRow> write(List<ReadRow> rows);

    /// How many of the cells that stand in a row go to fields, and how many are kept word for word.
    Fates fatesOf(ReadRow row);

    record Fates(int taken, int kept) {}

    /// Removes what applying a row added: the object when it created it, and what it hung on it. What somebody changed
    /// or added since stays, and the object with it; what was only changed is put back by the caller.
    ///
    /// @param deed the transaction that applied the row, as the journal tells it
    /// @return why the object stays, in French without a capital, or empty when nothing of the row is left
    Optional<String> remove(MadeRow made, long deed);
}

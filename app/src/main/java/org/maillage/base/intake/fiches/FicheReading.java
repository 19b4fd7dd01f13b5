package org.maillage.base.intake.fiches;

import java.util.List;
import org.maillage.base.reading.ArchiveReading.LeftAside;
import org.maillage.base.reading.Workbook;

/// What came of reading fiches: one sheet of them all, or the sentence to show to the person who sent them.
public sealed interface FicheReading {

    /// @param workbook one sheet, one line for each fiche
    /// @param leftAside the documents of an archive that hold no fiche or could not be read
    record Opened(Workbook workbook, List<LeftAside> leftAside) implements FicheReading {

        public Opened {
            leftAside = List.copyOf(leftAside);
        }
    }

    /// Nothing is taken; `sentence` is French, complete, and names the cure.
    record Refused(String sentence) implements FicheReading {}
}

package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Source;

/// Which rows of a file are read, when they are of several kinds.
final class Kinds {

    private final Source.@Nullable Choice choice;
    private final int column;
    private final Problems problems;
    private long passed;

    Kinds(Source source, Header header, Problems problems) {
        choice = source.choice();
        column = choice == null ? -1 : header.rank(choice.column());
        this.problems = problems;
    }

    /// A row too short to say is left to who counts cells.
    boolean keeps(CsvRecord row) {
        if (choice == null || row.getFieldCount() <= column) {
            return true;
        }
        String kind = row.getField(column).strip();
        if (choice.passed().contains(kind)) {
            passed++;
            return false;
        }
        if (!choice.kept().contains(kind)) {
            problems.add(new FileProblem(
                    row.getStartingLineNumber(),
                    choice.column(),
                    kind,
                    "« " + kind + " » n’est pas un type connu : on attend "
                            + String.join(", ", choice.kept()) + ", ou "
                            + String.join(", ", choice.passed()) + "."));
            return false;
        }
        return true;
    }

    void tell(List<String> remarks) {
        if (choice != null && passed > 0) {
            remarks.add(passed + " lignes d’un autre type (" + String.join(", ", choice.passed())
                    + ") ne sont pas reprises.");
        }
    }
}

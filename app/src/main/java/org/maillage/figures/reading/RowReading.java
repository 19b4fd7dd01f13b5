package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.SourceFormat;

/// How one row becomes one line of an edition.
final class RowReading {

    private final Header header;
    private final Level level;
    private final SourceFormat format;
    private final Numbers numbers;
    private final Problems problems;

    RowReading(Edition edition, Header header, Problems problems) {
        this.header = header;
        level = edition.source().level();
        format = edition.source().format();
        numbers = new Numbers(format);
        this.problems = problems;
    }

    /// The code of the area, or null when the row is wrong: then it is told.
    @Nullable
    String code(CsvRecord row) {
        if (row.getFieldCount() != header.written().size()) {
            problems.add(FileProblem.ofLine(
                    row.getStartingLineNumber(),
                    "Cette ligne a " + row.getFieldCount() + " cases, l’en-tête en a "
                            + header.written().size() + " : le fichier est coupé ou abîmé à cet endroit."));
            return null;
        }
        String code = row.getField(header.code()).strip();
        if (!level.accepts(code)) {
            problems.add(new FileProblem(
                    row.getStartingLineNumber(),
                    header.written().get(header.code()).strip(),
                    code,
                    "« " + code + " » n’est pas un code attendu ici : " + level.rule() + "."));
            return null;
        }
        return code;
    }

    ReadLine line(CsvRecord row, String code) {
        int size = header.measures().size();
        double[] quantities = new double[size];
        StringBuilder marks = new StringBuilder(size);
        for (int i = 0; i < size; i++) {
            String cell = row.getField(header.columns().get(i)).strip();
            Mark mark = format.marks().get(cell);
            quantities[i] = mark == null ? numbers.read(cell) : Double.NaN;
            if (mark == null && !isPlausible(quantities[i], i)) {
                tell(row, i, cell, quantities[i]);
            }
            marks.append((mark == null ? Mark.KNOWN : mark).sign());
        }
        return new ReadLine(row.getStartingLineNumber(), code, name(row), quantities, marks.toString());
    }

    private boolean isPlausible(double quantity, int measure) {
        return quantity >= 0 || (quantity < 0 && !header.measures().get(measure).additive());
    }

    private void tell(CsvRecord row, int measure, String cell, double quantity) {
        String sentence = Double.isNaN(quantity)
                ? "« " + cell + " » n’est pas " + numbers.expected() + "."
                : "Un nombre ne peut pas être négatif ici.";
        problems.add(new FileProblem(row.getStartingLineNumber(), header.column(measure), cell, sentence));
    }

    private @Nullable String name(CsvRecord row) {
        return header.name() < 0 ? null : row.getField(header.name()).strip();
    }
}

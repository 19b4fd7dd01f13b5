package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.Source;
import org.maillage.figures.SourceFormat;

/// How one row becomes one line of an edition.
final class RowReading {

    // What accents of a Mac or of DOS become when read as windows-1252, between letters; and what no text holds.
    private static final Pattern FOREIGN = Pattern.compile("\\p{L}[‚ƒ„…†‡ˆ‰‹‘“”•™›]\\p{L}|\\p{Ll}[ŠŽ]\\p{Ll}|\\x00");

    private final Header header;
    private final Level level;
    private final SourceFormat format;
    private final Numbers numbers;
    private final Problems problems;
    private final int within;

    RowReading(Edition edition, Header header, Problems problems) {
        this.header = header;
        level = edition.source().level();
        format = edition.source().format();
        numbers = new Numbers(format);
        this.problems = problems;
        Source.Within lies = edition.source().within();
        within = lies == null ? -1 : header.rank(lies.code());
    }

    /// The code of the area, or null when the row is wrong: then it is told.
    @Nullable
    String code(CsvRecord row) {
        if (row.getFieldCount() != header.written().size()) {
            problems.add(uneven(row, header));
            return null;
        }
        String code = row.getField(header.code()).strip();
        if (!level.accepts(code)) {
            problems.add(new FileProblem(
                    row.getStartingLineNumber(),
                    header.written().get(header.code()).strip(),
                    code,
                    SpreadsheetCodes.fault(code, level)));
            return null;
        }
        return code;
    }

    static FileProblem uneven(CsvRecord row, Header header) {
        return FileProblem.ofLine(
                row.getStartingLineNumber(),
                (row.getFieldCount() == 1
                                ? "Cette ligne n’a qu’une case"
                                : "Cette ligne a " + row.getFieldCount() + " cases")
                        + ", l’en-tête en a " + header.written().size()
                        + " : le fichier est coupé ou abîmé à cet endroit.");
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
        return new ReadLine(row.getStartingLineNumber(), code, name(row), within(row), quantities, marks.toString());
    }

    private boolean isPlausible(double quantity, int measure) {
        Double most = header.measures().get(measure).most();
        return quantity >= 0 && (most == null || quantity <= most);
    }

    private void tell(CsvRecord row, int measure, String cell, double quantity) {
        String sentence = Double.isNaN(quantity)
                ? "« " + cell + " » n’est pas " + numbers.expected() + "."
                : quantity < 0
                        ? "Un nombre ne peut pas être négatif ici."
                        : "Ce nombre dépasse le plus grand qui soit possible ici.";
        problems.add(new FileProblem(row.getStartingLineNumber(), header.column(measure), cell, sentence));
    }

    private @Nullable String within(CsvRecord row) {
        return within < 0 ? null : row.getField(within).strip();
    }

    private @Nullable String name(CsvRecord row) {
        if (header.name() < 0) {
            return null;
        }
        String name = row.getField(header.name()).strip();
        if (FOREIGN.matcher(name).find()) {
            problems.add(
                    new FileProblem(
                            row.getStartingLineNumber(),
                            header.written().get(header.name()).strip(),
                            name.replace('\0', ' '),
                            "Ce nom contient des signes d’un autre encodage : enregistrez le fichier en CSV UTF-8, ou téléchargez-le de nouveau."));
        }
        return name;
    }
}

package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.maillage.figures.FileProblem;

/// Rows of one year, of a file that holds several.
final class YearRows implements RowSink {

    private static final int DIGITS = 4;

    private final RowSink rows;
    private final int column;
    private final int year;
    private final String name;
    private final Problems problems;
    private final List<String> remarks;
    private long others;

    YearRows(RowSink rows, int column, int year, String name, Problems problems, List<String> remarks) {
        this.rows = rows;
        this.column = column;
        this.year = year;
        this.name = name;
        this.problems = problems;
        this.remarks = remarks;
    }

    /// The last year the file tells.
    static int latest(Iterator<CsvRecord> rows, int column) {
        int latest = 0;
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            if (row.getFieldCount() > column) {
                latest = Math.max(latest, yearOf(row.getField(column)).orElse(0));
            }
        }
        if (latest == 0) {
            throw Unreadable.ofFile("La colonne de l’année ne contient aucune année.");
        }
        return latest;
    }

    @Override
    public void take(CsvRecord row) {
        if (row.getFieldCount() <= column) {
            rows.take(row);
            return;
        }
        OptionalInt told = yearOf(row.getField(column));
        if (told.isEmpty()) {
            problems.add(new FileProblem(
                    row.getStartingLineNumber(),
                    name,
                    row.getField(column),
                    "« " + row.getField(column) + " » n’est pas une année."));
        } else if (told.getAsInt() == year) {
            rows.take(row);
        } else {
            others++;
        }
    }

    @Override
    public FileReading end(long read) {
        if (others > 0) {
            remarks.add("Ce fichier tient plusieurs années : " + year + " est reprise, " + others
                    + " lignes des autres ne le sont pas. Indiquez une année pour en reprendre une autre.");
        }
        return rows.end(read);
    }

    // "2023", or a date that begins with it.
    private static OptionalInt yearOf(String written) {
        String text = written.strip();
        return text.matches("(19|20)[0-9]{2}(-.*)?")
                ? OptionalInt.of(Integer.parseInt(text.substring(0, DIGITS)))
                : OptionalInt.empty();
    }
}

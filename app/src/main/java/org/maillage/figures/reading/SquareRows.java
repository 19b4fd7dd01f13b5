package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.SquareGrid;

/// Rows of the national file of squares: name, commune (several where a limit passes), people.
final class SquareRows implements RowSink {

    private static final int CODE = 5;
    private static final int NORTH = 15;
    private static final int EAST = 23;
    private static final int DIGITS = 7;
    private static final int SIDE = 200;

    private final Edition edition;
    private final Header header;
    private final Scope scope;
    private final LineSink sink;
    private final Problems problems;
    private final RowReading reading;
    private final SquareGrid squares = new SquareGrid();
    private final Map<Integer, BitSet> seen = new HashMap<>();
    private long kept;

    SquareRows(Edition edition, Header header, Scope scope, LineSink sink, Problems problems) {
        this.edition = edition;
        this.header = header;
        this.scope = scope;
        this.sink = sink;
        this.problems = problems;
        reading = new RowReading(edition, header, problems);
    }

    @Override
    public void take(CsvRecord row) {
        String code = reading.code(row);
        if (code == null) {
            return;
        }
        String written = row.getField(header.name()).strip();
        String commune = written.substring(0, Math.min(CODE, written.length()));
        if (!Level.COMMUNE.accepts(commune)) {
            problems.add(new FileProblem(
                    row.getStartingLineNumber(),
                    header.written().get(header.name()),
                    written,
                    "« " + written + " » n’est pas un code attendu ici : " + Level.COMMUNE.rule() + "."));
        } else if (scope.keeps(Level.COMMUNE, commune)) {
            double people = reading.line(row, code).quantities()[0];
            Coordinate middle = squares.middleOf(code);
            if (!first(code)) {
                problems.add(new FileProblem(
                        row.getStartingLineNumber(),
                        header.written().get(header.code()),
                        code,
                        "Ce carreau est déjà plus haut dans le fichier."));
            } else if (people >= 0) {
                kept++;
                sink.accept(new ReadSquare(commune, middle.x, middle.y, people));
            }
        }
    }

    // A bit for each square of a row of the grid: France entire takes some megabytes.
    private boolean first(String code) {
        int north = Integer.parseInt(code.substring(NORTH, NORTH + DIGITS)) / SIDE;
        int east = Integer.parseInt(code.substring(EAST)) / SIDE;
        BitSet row = seen.computeIfAbsent(north, _ -> new BitSet());
        boolean first = !row.get(east);
        row.set(east);
        return first;
    }

    @Override
    public FileReading end(long rows) {
        if (!problems.none()) {
            return problems.refused();
        }
        return kept == 0
                ? FileReading.Refused.of(FileProblem.ofFile(
                        "Aucun carreau de ce fichier ne concerne ce territoire : rien n’est à reprendre."))
                : new FileReading.Read(edition, rows, kept, 0, List.of());
    }
}

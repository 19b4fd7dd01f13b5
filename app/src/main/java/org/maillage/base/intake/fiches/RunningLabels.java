package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// The labels of the lines above whose contents may go on in the next line: those whose own place is merged with it,
/// or left blank.
final class RunningLabels {

    private static final int MOST = 63; // the columns that Word gives a table

    private final Unreeling out;
    private final FicheLabels labels;
    private final TreeMap<Integer, Integer> piecesByColumn = new TreeMap<>();

    RunningLabels(Unreeling out, FicheLabels labels) {
        this.out = out;
        this.labels = labels;
    }

    void forget() {
        piecesByColumn.clear();
    }

    /// @param piece the place of its pair among the pieces
    void add(TextCell label, int piece) {
        if (piecesByColumn.size() < MOST) {
            piecesByColumn.put(label.column(), piece);
        }
    }

    /// Gives the running labels what goes on with them.
    ///
    /// @return the cells of the row that are left to read
    List<TextCell> goOn(TextRow row) {
        List<TextCell> left = new ArrayList<>(
                row.cells().stream().filter(cell -> !cell.continued()).toList());
        if (piecesByColumn.isEmpty()) {
            return left;
        }
        new TreeMap<>(piecesByColumn).forEach((column, piece) -> {
            List<TextCell> own = own(column, row);
            if (leavesItsPlace(column, row) && !isLabelled(own)) {
                out.extend(piece, textOf(own));
                left.removeIf(cell -> own.contains(cell) || isAt(column, cell));
            } else {
                piecesByColumn.remove(column);
            }
        });
        return left;
    }

    private static boolean leavesItsPlace(int column, TextRow row) {
        return row.cells().stream()
                .filter(cell -> isAt(column, cell))
                .anyMatch(cell -> cell.continued()
                        || (cell.text().isEmpty() && row.cells().size() > 1));
    }

    private static boolean isAt(int column, TextCell cell) {
        return cell.column() <= column && column < cell.column() + cell.span();
    }

    private List<TextCell> own(int column, TextRow row) {
        Integer next = piecesByColumn.higherKey(column);
        return row.cells().stream()
                .filter(cell -> !cell.continued() && cell.column() > column)
                .filter(cell -> next == null || cell.column() < next)
                .toList();
    }

    /// A label of its own beside a merged one that gathers several.
    private boolean isLabelled(List<TextCell> own) {
        return own.size() > 1 && labels.isSure(own.getFirst().text());
    }

    private static String textOf(List<TextCell> cells) {
        return cells.stream()
                .map(TextCell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}

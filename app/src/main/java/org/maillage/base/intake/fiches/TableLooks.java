package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// What a table looks like as a whole.
///
/// @param namesNothing whether it is a list none of whose labels is known: a schedule, a grid of figures
/// @param labelsAtLeft whether labels stand at the left of their contents
/// @param numbersAtLeft whether a column of numbers stands before the labels
/// @param boldLabels whether all labels that are known are bold: what is not is then no label
record TableLooks(
        CellLooks looks, boolean namesNothing, boolean labelsAtLeft, boolean numbersAtLeft, boolean boldLabels) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,4}|[A-Ha-h])\\s*[.)°/–-]?");

    /// @param rows those that say something
    static TableLooks of(CellLooks looks, List<TextRow> rows) {
        List<List<TextCell>> wide = rows.stream()
                .map(CellLooks::open)
                .filter(cells -> cells.size() > 1)
                .toList();
        return new TableLooks(
                looks,
                namesNothing(looks, rows, wide),
                hasLabelsAtLeft(looks, rows, wide),
                hasNumbersAtLeft(looks, wide),
                hasBoldLabels(looks, wide));
    }

    private static boolean namesNothing(CellLooks looks, List<TextRow> rows, List<List<TextCell>> wide) {
        return wide.size() > 1
                && wide.size() == rows.size()
                && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(looks::isKnownOrLabelled)
                && wide.stream().noneMatch(cells -> CellLooks.bannerAt(cells) >= 0);
    }

    /// Labels with a guidance below them count when something is written beside one, or when a first line says so:
    /// alone they may as well hold their contents.
    private static boolean hasLabelsAtLeft(CellLooks looks, List<TextRow> rows, List<List<TextCell>> wide) {
        List<List<TextCell>> pairs =
                wide.stream().filter(cells -> cells.size() == 2).toList();
        boolean guided = CellLooks.saysHow(CellLooks.open(rows.getFirst()))
                || pairs.stream()
                        .anyMatch(cells -> looks.beginsSure(cells.getFirst())
                                && !cells.getLast().text().isEmpty());
        long left = pairs.stream()
                .filter(cells -> guided ? looks.beginsSure(cells.getFirst()) : looks.isSure(cells.getFirst()))
                .count();
        long right = pairs.stream()
                .filter(cells -> looks.beginsSure(cells.getLast()))
                .count();
        return left > 1 && left > right;
    }

    private static boolean hasNumbersAtLeft(CellLooks looks, List<List<TextCell>> wide) {
        return wide.stream()
                        .filter(cells -> beginsWithNumber(cells) && looks.isSure(cells.get(1)))
                        .count()
                > 1;
    }

    private static boolean beginsWithNumber(List<TextCell> cells) {
        return cells.size() > 2 && NUMBER.matcher(cells.getFirst().text()).matches();
    }

    private static boolean hasBoldLabels(CellLooks looks, List<List<TextCell>> wide) {
        List<TextCell> known = wide.stream()
                .filter(cells -> cells.size() % 2 == 0)
                .flatMap(cells -> IntStream.range(0, cells.size() / 2).mapToObj(at -> cells.get(2 * at)))
                .filter(looks::beginsSure)
                .toList();
        return known.size() > 1 && known.stream().allMatch(CellLooks::isBold);
    }

    /// The number of a rubric says nothing more than the one written before a heading.
    List<TextCell> withoutNumber(List<TextCell> cells) {
        return numbersAtLeft && beginsWithNumber(cells) ? cells.subList(1, cells.size()) : cells;
    }

    boolean mayBeLabel(TextCell cell) {
        return looks.beginsSure(cell) || (Label.isLikely(cell.text()) && (!boldLabels || CellLooks.isBold(cell)));
    }

    /// @return whether the row names the columns of a list that nobody knows, where labels are bold and contents not
    boolean headsAList(List<TextCell> cells) {
        return boldLabels
                && cells.stream().allMatch(CellLooks::isBold)
                && cells.stream().noneMatch(looks::isSure);
    }

    boolean holdTheirLabels(List<TextCell> cells) {
        boolean beside = labelsAtLeft && cells.size() == 2;
        return !beside && cells.stream().allMatch(cell -> cell.text().isEmpty() || looks.isSelfLabelled(cell));
    }

    /// @return whether the row only tells how the table is laid out
    boolean isCaption(TextRow row, List<TextCell> cells, boolean first) {
        if (cells.size() != 2 || !(row.header() || first)) {
            return false;
        }
        return CellLooks.saysHow(cells) || (row.header() && labelsAtLeft && !looks.isSure(cells.getFirst()));
    }
}

package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// Lines below a line of headings: each cell stands under the heading that covers its place.
///
/// A cell merged with the one above says the same again, an axis beside each of its actions; but a line whose title
/// is merged or left blank, or whose first cell is when no heading names titles, goes on with the line above.
final class HeadedLines {

    private final List<TextCell> headings;
    private final int key;
    private final List<List<StringBuilder>> lines = new ArrayList<>();

    /// @param headings the cells of the line of headings, from left to right
    HeadedLines(List<TextCell> headings, FicheLabels labels) {
        this.headings = headings;
        this.key = IntStream.range(0, headings.size())
                .filter(at -> labels.isTitle(headings.get(at).text()))
                .findFirst()
                .orElse(0);
    }

    /// @return whether each cell of the row stands under one heading, and each heading over some
    boolean cover(TextRow row) {
        return isOneForOne(row)
                || (row.cells().stream().allMatch(cell -> headings.stream().anyMatch(heading -> isUnder(heading, cell)))
                        && IntStream.range(0, headings.size())
                                .noneMatch(at -> under(at, row).isEmpty()));
    }

    /// Borders that a hand moved shift the places of the cells, not their number.
    private boolean isOneForOne(TextRow row) {
        return row.cells().size() == headings.size() && row.cells().stream().noneMatch(TextCell::continued);
    }

    private static boolean isUnder(TextCell heading, TextCell cell) {
        return cell.column() >= heading.column() && cell.column() + cell.span() <= heading.column() + heading.span();
    }

    private List<TextCell> under(int at, TextRow row) {
        return isOneForOne(row)
                ? List.of(row.cells().get(at))
                : row.cells().stream()
                        .filter(cell -> isUnder(headings.get(at), cell))
                        .toList();
    }

    private boolean isMerged(int at, TextRow row) {
        return under(at, row).stream().allMatch(TextCell::continued);
    }

    void add(TextRow row) {
        List<String> own = IntStream.range(0, headings.size())
                .mapToObj(at -> textOf(under(at, row)))
                .toList();
        if (!lines.isEmpty() && (isMerged(key, row) || own.get(key).isEmpty())) {
            for (int at = 0; at < own.size(); at++) {
                lines.getLast().get(at).append('\n').append(own.get(at));
            }
        } else {
            List<StringBuilder> above = lines.isEmpty() ? List.of() : lines.getLast();
            lines.add(IntStream.range(0, own.size())
                    .mapToObj(at ->
                            new StringBuilder(isMerged(at, row) && !above.isEmpty() ? above.get(at) : own.get(at)))
                    .toList());
        }
    }

    private static String textOf(List<TextCell> cells) {
        return cells.stream()
                .map(TextCell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    List<String> headings() {
        return headings.stream().map(cell -> Label.bare(cell.text())).toList();
    }

    List<List<String>> lines() {
        return lines.stream()
                .map(line -> line.stream().map(cell -> cell.toString().strip()).toList())
                .toList();
    }
}

package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.base.reading.TextBlock;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// Lays one table out: labels beside their contents, labels above them, frames that only surround, lists kept whole.
final class TableUnreeling {

    private final Unreeling out;
    private final FicheLabels labels;
    private final CellLooks looks;
    private final RunningLabels running;
    private final int number;
    private final List<TextRow> rows;
    private final TableLooks table;

    /// @param number of the table in its document
    TableUnreeling(Unreeling out, FicheLabels labels, int number, TextBlock.Table table) {
        this.out = out;
        this.labels = labels;
        this.looks = new CellLooks(labels);
        this.running = new RunningLabels(out, labels);
        this.number = number;
        this.rows = table.rows().stream().filter(row -> !row.text().isBlank()).toList();
        this.table = TableLooks.of(looks, rows);
    }

    void read() {
        if (table.namesNothing()) {
            out.add(new Piece.Whole(textOf(rows)));
            rows.forEach(this::addNotes);
            return;
        }
        for (int at = 0; at < rows.size(); ) {
            int end = at + readFrom(at);
            rows.subList(at, end).forEach(this::addNotes);
            at = end;
        }
    }

    private void addNotes(TextRow row) {
        row.notes().forEach(note -> out.add(new Piece.Aside(note)));
    }

    /// @return how many lines were read
    private int readFrom(int at) {
        TextRow row = rows.get(at);
        List<TextCell> cells = table.withoutNumber(running.goOn(row));
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return 1;
        }
        if (cells.size() == 1 || looks.isOpenerRow(cells) || table.holdTheirLabels(cells)) {
            running.forget();
            unreel(cells);
        } else if (table.isCaption(row, cells, at == 0)) {
            running.forget();
            out.add(new Piece.Caption(row.text()));
        } else if (looks.areHeadings(cells) && !(table.labelsAtLeft() && cells.size() == 2 && !standsOver(at))) {
            running.forget();
            return readUnderHeadings(at, cells);
        } else {
            readBeside(cells);
        }
        return 1;
    }

    /// « FICHE ACTION » beside « N° 4 » is one banner.
    private void unreel(List<TextCell> cells) {
        int banner = CellLooks.bannerAt(cells);
        for (int at = 0; at < cells.size(); at++) {
            if (at == banner) {
                String words = cells.get(at).text() + " " + cells.get(++at).text();
                out.add(new Piece.Heading(Piece.STRESSED, words));
            } else {
                out.unreel(cells.get(at).blocks());
            }
        }
    }

    /// Among labels at the left, two labels side by side head the line below when that one has none.
    private boolean standsOver(int at) {
        List<TextCell> below = at + 1 < rows.size() ? CellLooks.open(rows.get(at + 1)) : List.of();
        return below.size() == 2 && !below.getFirst().text().isEmpty() && !looks.beginsSure(below.getFirst());
    }

    private int readUnderHeadings(int at, List<TextCell> headings) {
        HeadedLines under = new HeadedLines(headings, labels);
        int end = at + 1;
        while (end < rows.size() && under.cover(rows.get(end)) && !looks.beginsAnew(rows.get(end))) {
            under.add(rows.get(end));
            end++;
        }
        List<List<String>> lines = under.lines();
        boolean listed = out.awaitsContent() && !headings.stream().allMatch(looks::isSure);
        if (lines.size() > 1 || (listed && !lines.isEmpty())) {
            out.add(new Piece.Grid(under.headings(), lines, textOf(rows.subList(at, end))));
        } else {
            for (int column = 0; column < headings.size(); column++) {
                String content = lines.isEmpty() ? "" : lines.getFirst().get(column);
                out.add(new Piece.Pair(under.headings().get(column), content, number));
            }
        }
        return end - at;
    }

    private void readBeside(List<TextCell> cells) {
        boolean even = cells.size() % 2 == 0;
        if (even && everyOther(cells, 0).stream().allMatch(table::mayBeLabel) && !table.headsAList(cells)) {
            pairFrom(0, cells);
        } else if (!even
                && !looks.isSure(cells.getFirst())
                && everyOther(cells, 1).stream().allMatch(looks::isSure)) {
            out.unreel(cells.getFirst().blocks());
            pairFrom(1, cells);
        } else if (looks.isSure(cells.getFirst())) {
            pair(cells.getFirst(), new TextRow(false, cells.subList(1, cells.size())).text());
        } else {
            running.forget();
            out.add(new Piece.Line(new TextRow(false, cells).text()));
        }
    }

    private static List<TextCell> everyOther(List<TextCell> cells, int from) {
        return IntStream.range(from, cells.size())
                .filter(at -> (at - from) % 2 == 0)
                .mapToObj(cells::get)
                .toList();
    }

    private void pairFrom(int first, List<TextCell> cells) {
        for (int at = first; at < cells.size(); at += 2) {
            pair(cells.get(at), cells.get(at + 1).text());
        }
    }

    /// A label may go on with a guidance below it, which tells how to fill the fiche in.
    private void pair(TextCell cell, String content) {
        String label = cell.text();
        String first = label.lines().findFirst().orElse("");
        boolean guided = label.length() > first.length() && labels.isSure(first);
        if (guided) {
            out.add(new Piece.Caption(label.substring(first.length()).strip()));
        }
        running.add(cell, out.add(new Piece.Pair(Label.bare(guided ? first : label), content, number)));
    }

    private static String textOf(List<TextRow> rows) {
        return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
    }
}

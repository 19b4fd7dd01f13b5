package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.base.intake.KnownLabels;
import org.maillage.base.reading.TextBlock;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// Lays one table out: labels beside their contents, labels above them, frames that only surround, lists kept whole.
final class TableUnreeling {

    private final Unreeling out;
    private final CellLooks looks;
    private final int number;
    private boolean labelsAtLeft;
    private Piece.Pair latest = new Piece.Pair("", "", Piece.NO_TABLE);
    private boolean continuable;

    TableUnreeling(Unreeling out, KnownLabels labels, int number) {
        this.out = out;
        this.looks = new CellLooks(labels);
        this.number = number;
    }

    void read(TextBlock.Table table) {
        List<TextRow> rows =
                table.rows().stream().filter(row -> !row.text().isBlank()).toList();
        if (namesNothing(rows)) {
            out.add(new Piece.Whole(textOf(rows)));
            return;
        }
        labelsAtLeft = haveLabelsAtLeft(rows);
        for (int at = 0; at < rows.size(); ) {
            at += readFrom(rows, at);
        }
    }

    /// A list of several lines none of whose labels is known: a schedule, a grid of figures.
    private boolean namesNothing(List<TextRow> rows) {
        List<List<TextCell>> wide = rows.stream()
                .map(TableUnreeling::open)
                .filter(cells -> cells.size() > 1)
                .toList();
        return wide.size() > 1
                && wide.size() == rows.size()
                && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(looks::isKnownOrLabelled);
    }

    /// Labels with a guidance below them count when something is written beside one, or when a first line says so:
    /// alone they may as well hold their contents.
    private boolean haveLabelsAtLeft(List<TextRow> rows) {
        List<List<TextCell>> pairs = rows.stream()
                .map(TableUnreeling::open)
                .filter(cells -> cells.size() == 2)
                .toList();
        boolean guided = CellLooks.saysHow(open(rows.getFirst()))
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

    /// @return how many lines were read
    private int readFrom(List<TextRow> rows, int at) {
        TextRow row = rows.get(at);
        List<TextCell> cells = open(row);
        boolean continues = continuable && goesOn(row, cells);
        continuable &= continues;
        if (continues) {
            latest = new Piece.Pair(latest.label(), (latest.content() + "\n" + row.text()).strip(), number);
            out.replaceLast(latest);
        } else if (cells.size() == 1 || isOpenerRow(cells) || holdTheirLabels(cells)) {
            cells.forEach(cell -> out.unreel(cell.blocks()));
        } else if (isCaption(row, cells, at)) {
            out.add(new Piece.Caption(row.text()));
        } else if (isHeader(cells) && !(labelsAtLeft && cells.size() == 2 && !standsOver(rows, at))) {
            return readUnderHeader(rows, at, cells);
        } else {
            readBeside(row, cells);
        }
        return 1;
    }

    /// A line goes on with the label above when its place is that of the label, merged or left blank.
    private boolean goesOn(TextRow row, List<TextCell> cells) {
        boolean merged = row.cells().getFirst().continued() && !(cells.size() > 1 && looks.isSure(cells.getFirst()));
        boolean blank = cells.size() > 1 && cells.getFirst().text().isEmpty();
        return merged || blank;
    }

    private boolean isOpenerRow(List<TextCell> cells) {
        // Words beside « Fiche action 12 » are a label that refers to it.
        boolean refers =
                cells.size() == 2 && !cells.getFirst().text().isEmpty() && !CellLooks.isOpener(cells.getFirst());
        return !refers && !looks.beginsSure(cells.getFirst()) && cells.stream().anyMatch(CellLooks::isOpener);
    }

    private boolean holdTheirLabels(List<TextCell> cells) {
        boolean beside = labelsAtLeft && cells.size() == 2;
        return !beside && cells.stream().allMatch(cell -> cell.text().isEmpty() || looks.isSelfLabelled(cell));
    }

    private boolean isCaption(TextRow row, List<TextCell> cells, int at) {
        if (cells.size() != 2 || !(row.header() || at == 0)) {
            return false;
        }
        return CellLooks.saysHow(cells) || (row.header() && labelsAtLeft && !looks.isSure(cells.getFirst()));
    }

    private boolean isHeader(List<TextCell> cells) {
        long sure = cells.stream().filter(looks::isSure).count();
        return sure > 1 && sure * 2 > cells.size();
    }

    /// Among labels at the left, two labels side by side head the line below when that one has none.
    private boolean standsOver(List<TextRow> rows, int at) {
        List<TextCell> below = at + 1 < rows.size() ? open(rows.get(at + 1)) : List.of();
        return below.size() == 2 && !below.getFirst().text().isEmpty() && !looks.beginsSure(below.getFirst());
    }

    private int readUnderHeader(List<TextRow> rows, int at, List<TextCell> header) {
        int end = at + 1;
        while (end < rows.size() && isUnder(header, open(rows.get(end)))) {
            end++;
        }
        List<String> headings =
                header.stream().map(cell -> Label.bare(cell.text())).toList();
        List<List<String>> lines = rows.subList(at + 1, end).stream()
                .map(row -> open(row).stream().map(TextCell::text).toList())
                .toList();
        if (lines.size() > 1) {
            out.add(new Piece.Grid(headings, lines, textOf(rows.subList(at, end))));
        } else {
            for (int column = 0; column < headings.size(); column++) {
                pair(
                        headings.get(column),
                        lines.isEmpty() ? "" : lines.getFirst().get(column));
            }
        }
        continuable = false;
        return end - at;
    }

    private boolean isUnder(List<TextCell> header, List<TextCell> cells) {
        return cells.size() == header.size()
                && !isHeader(cells)
                && !isOpenerRow(cells)
                && !looks.beginsSure(cells.getFirst());
    }

    private void readBeside(TextRow row, List<TextCell> cells) {
        boolean even = cells.size() % 2 == 0;
        if (even && everyOther(cells, 0).stream().allMatch(looks::mayBeLabel)) {
            for (int at = 0; at < cells.size(); at += 2) {
                pair(cells.get(at).text(), cells.get(at + 1).text());
            }
        } else if (!even
                && !looks.isSure(cells.getFirst())
                && everyOther(cells, 1).stream().allMatch(looks::isSure)) {
            out.unreel(cells.getFirst().blocks());
            for (int at = 1; at < cells.size(); at += 2) {
                pair(cells.get(at).text(), cells.get(at + 1).text());
            }
        } else if (looks.isSure(cells.getFirst())) {
            pair(cells.getFirst().text(), new TextRow(false, cells.subList(1, cells.size())).text());
        } else {
            out.add(new Piece.Line(row.text()));
        }
    }

    private static List<TextCell> everyOther(List<TextCell> cells, int from) {
        return IntStream.range(from, cells.size())
                .filter(at -> (at - from) % 2 == 0)
                .mapToObj(cells::get)
                .toList();
    }

    /// A label may go on with a guidance below it, which tells how to fill the fiche in.
    private void pair(String label, String content) {
        String first = label.lines().findFirst().orElse("");
        boolean guided = !looks.isSure(label) && looks.isSure(first);
        latest = new Piece.Pair(Label.bare(guided ? first : label), content, number);
        if (guided) {
            out.add(new Piece.Caption(label.substring(first.length()).strip()));
        }
        out.add(latest);
        continuable = true;
    }

    private static List<TextCell> open(TextRow row) {
        return row.cells().stream().filter(cell -> !cell.continued()).toList();
    }

    private static String textOf(List<TextRow> rows) {
        return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
    }
}

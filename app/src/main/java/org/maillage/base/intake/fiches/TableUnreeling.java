package org.maillage.base.intake.fiches;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.intake.KnownLabels;
import org.maillage.base.reading.TextBlock;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// Lays one table out: labels beside their contents, labels above them, frames that only surround, lists kept whole.
final class TableUnreeling {

    private static final Set<String> LABEL_CAPTIONS = Set.of(
            "rubrique",
            "rubriques",
            "libelle",
            "libelles",
            "intitule",
            "champ",
            "champs",
            "item",
            "element",
            "elements",
            "information",
            "informations",
            "intitule de la rubrique");
    private static final Set<String> CONTENT_CAPTIONS = Set.of(
            "contenu",
            "reponse",
            "reponses",
            "votre reponse",
            "a completer",
            "a remplir",
            "valeur",
            "description",
            "detail",
            "details",
            "texte",
            "renseignements",
            "commentaires");

    private final Unreeling out;
    private final KnownLabels labels;
    private final int number;
    private boolean labelsAtLeft;
    private Piece.Pair latest = new Piece.Pair("", "", Piece.NO_TABLE);
    private boolean continuable;

    TableUnreeling(Unreeling out, KnownLabels labels, int number) {
        this.out = out;
        this.labels = labels;
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
                && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(this::isKnownOrLabelled);
    }

    private boolean isKnownOrLabelled(TextCell cell) {
        return isSure(cell) || isSelfLabelled(cell) || isOpener(cell);
    }

    /// Labels with a guidance below them count when something is written beside one, or when a first line says so:
    /// alone they may as well hold their contents.
    private boolean haveLabelsAtLeft(List<TextRow> rows) {
        List<List<TextCell>> pairs = rows.stream()
                .map(TableUnreeling::open)
                .filter(cells -> cells.size() == 2)
                .toList();
        boolean guided = saysHow(open(rows.getFirst()))
                || pairs.stream()
                        .anyMatch(cells -> beginsSure(cells.getFirst())
                                && !cells.getLast().text().isEmpty());
        long left = pairs.stream()
                .filter(cells -> guided ? beginsSure(cells.getFirst()) : isSure(cells.getFirst()))
                .count();
        long right = pairs.stream().filter(cells -> beginsSure(cells.getLast())).count();
        return left > 1 && left > right;
    }

    private boolean beginsSure(TextCell cell) {
        return isSure(cell) || isSure(cell.text().lines().findFirst().orElse(""));
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
        } else if (isHeader(cells)) {
            return readUnderHeader(rows, at, cells);
        } else {
            readBeside(row, cells);
        }
        return 1;
    }

    /// A line goes on with the label above when its place is that of the label, merged or left blank.
    private boolean goesOn(TextRow row, List<TextCell> cells) {
        boolean merged = row.cells().getFirst().continued() && !(cells.size() > 1 && isSure(cells.getFirst()));
        boolean blank = cells.size() > 1 && cells.getFirst().text().isEmpty();
        return merged || blank;
    }

    private boolean isOpenerRow(List<TextCell> cells) {
        return !beginsSure(cells.getFirst()) && cells.stream().anyMatch(TableUnreeling::isOpener);
    }

    private static boolean isOpener(TextCell cell) {
        return Opener.sureOf(cell.text())
                .filter(opener -> !opener.code().isEmpty())
                .isPresent();
    }

    private boolean holdTheirLabels(List<TextCell> cells) {
        boolean beside = labelsAtLeft && cells.size() == 2;
        return !beside && cells.stream().allMatch(cell -> cell.text().isEmpty() || isSelfLabelled(cell));
    }

    /// A cell that holds its label and its content, one above or before the other.
    private boolean isSelfLabelled(TextCell cell) {
        String text = cell.text();
        String first = text.lines().findFirst().orElse("");
        int colon = first.indexOf(':');
        boolean above = text.length() > first.length() && isSure(first) && Label.isLikely(first);
        return above || (colon > 0 && colon < text.length() - 1 && isSure(first.substring(0, colon)));
    }

    private boolean isCaption(TextRow row, List<TextCell> cells, int at) {
        if (cells.size() != 2 || !(row.header() || at == 0)) {
            return false;
        }
        return saysHow(cells) || (row.header() && labelsAtLeft && !isSure(cells.getFirst()));
    }

    private static boolean saysHow(List<TextCell> cells) {
        return cells.size() == 2
                && LABEL_CAPTIONS.contains(Label.folded(cells.getFirst().text()))
                && CONTENT_CAPTIONS.contains(Label.folded(cells.getLast().text()));
    }

    private boolean isHeader(List<TextCell> cells) {
        long sure = cells.stream().filter(this::isSure).count();
        boolean beside = labelsAtLeft && cells.size() == 2;
        return !beside && sure > 1 && sure * 2 > cells.size();
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
        return cells.size() == header.size() && !isHeader(cells) && !isOpenerRow(cells);
    }

    private void readBeside(TextRow row, List<TextCell> cells) {
        boolean even = cells.size() % 2 == 0;
        if (even && everyOther(cells, 0).stream().allMatch(this::mayBeLabel)) {
            for (int at = 0; at < cells.size(); at += 2) {
                pair(cells.get(at).text(), cells.get(at + 1).text());
            }
        } else if (!even
                && !isSure(cells.getFirst())
                && everyOther(cells, 1).stream().allMatch(this::isSure)) {
            out.unreel(cells.getFirst().blocks());
            for (int at = 1; at < cells.size(); at += 2) {
                pair(cells.get(at).text(), cells.get(at + 1).text());
            }
        } else if (isSure(cells.getFirst())) {
            pair(cells.getFirst().text(), new TextRow(false, cells.subList(1, cells.size())).text());
        } else {
            out.add(new Piece.Line(row.text()));
        }
    }

    private static List<TextCell> everyOther(List<TextCell> cells, int from) {
        return java.util.stream.IntStream.range(from, cells.size())
                .filter(at -> (at - from) % 2 == 0)
                .mapToObj(cells::get)
                .toList();
    }

    private boolean mayBeLabel(TextCell cell) {
        return Label.isLikely(cell.text())
                || isSure(cell)
                || isSure(cell.text().lines().findFirst().orElse(""));
    }

    /// A label may go on with a guidance below it, which tells how to fill the fiche in.
    private void pair(String label, String content) {
        String first = label.lines().findFirst().orElse("");
        boolean guided = !isSure(label) && isSure(first);
        latest = new Piece.Pair(Label.bare(guided ? first : label), content, number);
        if (guided) {
            out.add(new Piece.Caption(label.substring(first.length()).strip()));
        }
        out.add(latest);
        continuable = true;
    }

    private boolean isSure(TextCell cell) {
        return isSure(cell.text());
    }

    private boolean isSure(String text) {
        return labels.findSure(Label.bare(text)).isPresent();
    }

    private static List<TextCell> open(TextRow row) {
        return row.cells().stream().filter(cell -> !cell.continued()).toList();
    }

    private static String textOf(List<TextRow> rows) {
        return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
    }
}

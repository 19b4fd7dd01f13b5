package org.maillage.base.intake.fiches;

import java.util.List;
import org.maillage.base.reading.TextCell;
import org.maillage.base.reading.TextRow;

/// What a table looks like as a whole: a list that names nothing, or labels at the left of their contents.
final class TableLooks {

    private final CellLooks looks;
    private final List<TextRow> rows;

    /// @param rows those that say something
    TableLooks(CellLooks looks, List<TextRow> rows) {
        this.looks = looks;
        this.rows = rows;
    }

    /// A list of several lines none of whose labels is known: a schedule, a grid of figures.
    boolean namesNothing() {
        List<List<TextCell>> wide = rows.stream()
                .map(CellLooks::open)
                .filter(cells -> cells.size() > 1)
                .toList();
        return wide.size() > 1
                && wide.size() == rows.size()
                && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(looks::isKnownOrLabelled);
    }

    /// Labels with a guidance below them count when something is written beside one, or when a first line says so:
    /// alone they may as well hold their contents.
    boolean hasLabelsAtLeft() {
        List<List<TextCell>> pairs = rows.stream()
                .map(CellLooks::open)
                .filter(cells -> cells.size() == 2)
                .toList();
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
}

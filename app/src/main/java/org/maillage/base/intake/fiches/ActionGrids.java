package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;

/// A plan typed as a table in a document: each line becomes a fiche, when nothing else in the document makes one.
final class ActionGrids {

    /// Each line is a table of its own, numbered downwards from here.
    private static final int FIRST_LINE = Piece.NO_TABLE - 1;

    private final FicheLabels labels;
    private final List<Piece> unrolled = new ArrayList<>();
    private int line = FIRST_LINE;

    private ActionGrids(FicheLabels labels) {
        this.labels = labels;
    }

    static List<Piece> asFiches(List<Piece> pieces, FicheLabels labels) {
        ActionGrids grids = new ActionGrids(labels);
        if (pieces.stream().anyMatch(grids::isLabelled)) {
            return pieces;
        }
        pieces.forEach(grids::unroll);
        return grids.unrolled;
    }

    static boolean isLine(Piece.Pair pair) {
        return pair.table() <= FIRST_LINE;
    }

    private boolean isLabelled(Piece piece) {
        return switch (piece) {
            case Piece.Heading heading ->
                !Axes.isAxis(heading.text())
                        && (labels.keyOf(heading).isPresent()
                                || Opener.of(heading.text()).isPresent());
            case Piece.Pair pair -> labels.keyOf(pair).isPresent();
            default -> false;
        };
    }

    private void unroll(Piece piece) {
        if (piece instanceof Piece.Grid grid && namesActions(grid)) {
            grid.lines().forEach(cells -> unroll(grid.headings(), cells));
        } else {
            unrolled.add(piece);
        }
    }

    private boolean namesActions(Piece.Grid grid) {
        return grid.headings().stream().anyMatch(labels::isTitle);
    }

    /// Every line has the label of titles, so each opens a fiche.
    private void unroll(List<String> headings, List<String> cells) {
        for (int column = 0; column < headings.size(); column++) {
            unrolled.add(new Piece.Pair(headings.get(column), cells.get(column), line));
        }
        line--;
    }
}

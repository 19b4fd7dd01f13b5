package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import org.maillage.base.intake.KnownLabels;

/// A plan typed as a table in a document: each line becomes a fiche, when nothing else in the document makes one.
final class ActionGrids {

    /// Each line is a table of its own, numbered downwards from here.
    private static final int FIRST_LINE = Piece.NO_TABLE - 1;

    private final KnownLabels labels;
    private final FicheDescription description;
    private final List<Piece> unrolled = new ArrayList<>();
    private int line = FIRST_LINE;

    private ActionGrids(KnownLabels labels, FicheDescription description) {
        this.labels = labels;
        this.description = description;
    }

    static List<Piece> asFiches(List<Piece> pieces, KnownLabels labels, FicheDescription description) {
        ActionGrids grids = new ActionGrids(labels, description);
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
                        && (labels.findSure(Label.bare(heading.text())).isPresent()
                                || Opener.of(heading.text()).isPresent());
            case Piece.Pair pair -> labels.findSure(pair.label()).isPresent();
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
        return grid.headings().stream()
                .anyMatch(label -> labels.findSure(label)
                        .filter(found -> found.description().key().equals(description.title()))
                        .isPresent());
    }

    /// Every line has the label of titles, so each opens a fiche.
    private void unroll(List<String> headings, List<String> cells) {
        for (int column = 0; column < headings.size(); column++) {
            unrolled.add(new Piece.Pair(headings.get(column), cells.get(column), line));
        }
        line--;
    }
}

package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import org.maillage.base.intake.KnownLabels;

/// A plan typed as a table in a document: each line becomes a fiche, when nothing else in the document makes one.
final class ActionGrids {

    private ActionGrids() {}

    static List<Piece> asFiches(List<Piece> pieces, KnownLabels labels, FicheDescription description) {
        boolean others = pieces.stream().anyMatch(piece -> labelled(piece, labels));
        return others
                ? pieces
                : pieces.stream()
                        .flatMap(piece -> piece instanceof Piece.Grid grid && namesActions(grid, labels, description)
                                ? unroll(grid).stream()
                                : List.of(piece).stream())
                        .toList();
    }

    private static boolean labelled(Piece piece, KnownLabels labels) {
        return switch (piece) {
            case Piece.Heading heading ->
                labels.findSure(Label.bare(heading.text())).isPresent()
                        || Opener.of(heading.text()).isPresent();
            case Piece.Pair pair -> labels.findSure(pair.label()).isPresent();
            default -> false;
        };
    }

    private static boolean namesActions(Piece.Grid grid, KnownLabels labels, FicheDescription description) {
        return grid.headings().stream()
                .anyMatch(label -> labels.findSure(label)
                        .filter(found -> found.description().key().equals(description.title()))
                        .isPresent());
    }

    /// Every line has the label of titles, so each opens a fiche; the headings are repeated, not its numbers.
    private static List<Piece> unroll(Piece.Grid grid) {
        List<Piece> pieces = new ArrayList<>();
        for (int line = 0; line < grid.lines().size(); line++) {
            for (int column = 0; column < grid.headings().size(); column++) {
                pieces.add(new Piece.Pair(
                        grid.headings().get(column), grid.lines().get(line).get(column), -2 - line));
            }
        }
        return pieces;
    }
}

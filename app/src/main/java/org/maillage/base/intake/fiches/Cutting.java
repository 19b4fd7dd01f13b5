package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts the pieces of a document at the openings of its fiches, and follows the headings that stand above several.
final class Cutting {

    private final List<Piece> pieces;
    private final FicheLabels labels;
    private final List<Integer> openings;
    private final Map<Integer, Integer> headingsByLevel = new HashMap<>();
    private final Axes axes = new Axes();
    private final List<FicheCut.Part> parts = new ArrayList<>();
    private List<Piece> waiting = List.of();

    private Cutting(List<Piece> pieces, FicheLabels labels) {
        this.pieces = pieces;
        this.labels = labels;
        this.openings = new Openings(pieces, labels).find();
    }

    static FicheCut of(List<Piece> pieces, FicheLabels labels) {
        return new Cutting(pieces, labels).cut();
    }

    private FicheCut cut() {
        countHeadings();
        List<Piece> above = new ArrayList<>();
        if (openings.getFirst() > 0) {
            above.addAll(pieces.subList(0, startOfAxes(0, openings.getFirst())));
            follow(above.size(), openings.getFirst());
            above.addAll(waiting);
            waiting = List.of();
        }
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1) : pieces.size();
            int last = i + 1 < openings.size() ? startOfAxes(openings.get(i) + 1, end) : end;
            List<Piece> own = new ArrayList<>(pieces.subList(openings.get(i), last));
            own.addAll(waiting);
            parts.add(new FicheCut.Part(axes.path(), own));
            follow(last, end);
        }
        return new FicheCut(above, parts);
    }

    /// Where the headings that place the next fiche begin: after the last label and what it says.
    private int startOfAxes(int from, int to) {
        int start = to;
        for (int at = to - 1; at >= from; at--) {
            Piece piece = pieces.get(at);
            boolean label = piece instanceof Piece.Pair
                    || (piece instanceof Piece.Heading heading
                            && !Axes.isAxis(heading.text())
                            && labels.keyOf(heading).isPresent());
            if (label) {
                break;
            }
            start = piece instanceof Piece.Heading heading && places(heading, to) ? at : start;
        }
        return start;
    }

    private boolean places(Piece.Heading heading, int opening) {
        if (Axes.isAxis(heading.text())) {
            return true;
        }
        return pieces.get(opening) instanceof Piece.Heading opener
                && heading.level() > 0
                && heading.level() < opener.level()
                && opener.level() < Piece.STRESSED
                && severalOfLevel(heading.level());
    }

    /// One heading above all fiches is the title of the document; several divide it.
    private boolean severalOfLevel(int level) {
        return headingsByLevel.getOrDefault(level, 0) > 1;
    }

    private void countHeadings() {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && labels.keyOf(heading).isEmpty()) {
                headingsByLevel.merge(heading.level(), 1, Integer::sum);
            }
        }
    }

    /// What is said of an axis beside its name waits for the fiche that follows.
    private void follow(int from, int to) {
        List<Piece> beside = new ArrayList<>();
        for (Piece piece : pieces.subList(from, to)) {
            if (piece instanceof Piece.Heading heading && places(heading, to)) {
                axes.follow(heading);
            } else {
                beside.add(new Piece.Aside(piece.text()));
            }
        }
        waiting = beside;
    }
}

package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Cuts the pieces of a document at the openings of its fiches, and follows the headings that stand above several.
final class Cutting {

    private final List<Piece> pieces;
    private final FicheLabels labels;
    private final List<Integer> openings;
    private final Set<Integer> dividing;
    private final Axes axes = new Axes();
    private final List<FicheCut.Part> parts = new ArrayList<>();
    private List<Piece> waiting = List.of();

    private Cutting(List<Piece> pieces, FicheLabels labels) {
        this.pieces = pieces;
        this.labels = labels;
        this.openings = new Openings(pieces, labels).find();
        this.dividing = DividingLevels.of(pieces, openings, labels);
    }

    static FicheCut of(List<Piece> pieces, FicheLabels labels) {
        return new Cutting(pieces, labels).cut();
    }

    private FicheCut cut() {
        List<Piece> above = new ArrayList<>();
        if (openings.getFirst() > 0) {
            above.addAll(pieces.subList(0, startOfAxes(0, openings.getFirst())));
            follow(above.size(), openings.getFirst());
            above.addAll(waiting);
            waiting = List.of();
        }
        int close = close();
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1) : close;
            int last = i + 1 < openings.size() ? startOfAxes(openings.get(i) + 1, end) : end;
            List<Piece> own = new ArrayList<>(pieces.subList(openings.get(i), last));
            own.addAll(waiting);
            parts.add(new FicheCut.Part(axes.place(), own));
            follow(last, end);
        }
        above.addAll(pieces.subList(close, pieces.size()));
        return new FicheCut(above, parts);
    }

    /// What stands under a heading wider than that of the last fiche, and names no label, follows all fiches: an annex.
    private int close() {
        int opening = openings.getLast();
        if (!(pieces.get(opening) instanceof Piece.Heading opener) || opener.level() >= Piece.STRESSED) {
            return pieces.size();
        }
        int lastLabel = IntStream.range(opening, pieces.size())
                .filter(at -> labels.keyOf(pieces.get(at)).isPresent())
                .max()
                .orElse(opening);
        return IntStream.range(lastLabel + 1, pieces.size())
                .filter(at -> pieces.get(at) instanceof Piece.Heading heading
                        && heading.level() > 0
                        && heading.level() < opener.level())
                .findFirst()
                .orElse(pieces.size());
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
                && dividing.contains(heading.level());
    }

    /// What is said of an axis beside its name waits for the fiche that follows.
    private void follow(int from, int to) {
        List<Piece> beside = new ArrayList<>();
        for (Piece piece : pieces.subList(from, to)) {
            if (piece instanceof Piece.Heading heading && places(heading, to)) {
                axes.follow(heading).forEach(unused -> beside.add(new Piece.Aside(unused)));
            } else {
                beside.add(new Piece.Aside(piece.text()));
            }
        }
        waiting = beside;
    }
}

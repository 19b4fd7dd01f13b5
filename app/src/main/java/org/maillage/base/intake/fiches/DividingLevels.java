package org.maillage.base.intake.fiches;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The levels of headings that divide the fiches of a document: those of which several have fiches under them. One
/// heading above all fiches is the title of the document.
final class DividingLevels {

    private static final class Open {

        private final int level;
        private boolean holdsFiche;

        Open(int level) {
            this.level = level;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Integer, Integer> holding = new HashMap<>();

    private DividingLevels() {}

    static Set<Integer> of(List<Piece> pieces, List<Integer> openings, FicheLabels labels) {
        DividingLevels levels = new DividingLevels();
        Set<Integer> opens = new HashSet<>(openings);
        for (int at = 0; at < pieces.size(); at++) {
            boolean heads = pieces.get(at) instanceof Piece.Heading heading
                    && labels.keyOf(heading).isEmpty();
            int level = pieces.get(at) instanceof Piece.Heading heading ? heading.level() : 0;
            if (heads) {
                levels.closeFrom(level);
            }
            if (opens.contains(at)) {
                levels.open.forEach(one -> one.holdsFiche = true);
            }
            if (heads) {
                levels.open.push(new Open(level));
            }
        }
        levels.closeFrom(Integer.MIN_VALUE);
        levels.holding.values().removeIf(count -> count < 2);
        return levels.holding.keySet();
    }

    private void closeFrom(int level) {
        while (!open.isEmpty() && open.element().level >= level) {
            Open closed = open.pop();
            if (closed.holdsFiche) {
                holding.merge(closed.level, 1, Integer::sum);
            }
        }
    }
}

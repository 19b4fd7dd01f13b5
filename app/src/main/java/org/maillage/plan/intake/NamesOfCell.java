package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names written in one cell: its text between marks that part names, but not inside parentheses, unless one is
/// never closed. A name that is known whole keeps the marks inside it.
final class NamesOfCell {

    private static final int MOST_PIECES = 6; // « Centre social - Les Trois-Mâts, antenne de Frémur » has three

    private record Piece(int start, int end) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    NamesOfCell(String text, Pattern between) {
        this.text = text;
        split(between.matcher(text));
    }

    private void split(Matcher mark) {
        boolean balanced = text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
        int start = 0;
        int depth = 0;
        int seen = 0;
        while (mark.find()) {
            for (; seen < mark.start(); seen++) {
                depth += text.charAt(seen) == '(' ? 1 : text.charAt(seen) == ')' ? -1 : 0;
            }
            if (depth <= 0 || !balanced) {
                pieces.add(new Piece(start, mark.start()));
                start = mark.end();
            }
        }
        pieces.add(new Piece(start, text.length()));
    }

    List<String> tellApart(Predicate<String> known) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (int first = 0; first < pieces.size(); first++) {
            int last = lastOfKnownFrom(first, known);
            named(first, last).ifPresent(names::add);
            first = last;
        }
        return List.copyOf(names);
    }

    /// @return the last piece of the longest name that is known and begins here, or the same piece
    private int lastOfKnownFrom(int first, Predicate<String> known) {
        int last = Math.min(first + MOST_PIECES, pieces.size()) - 1;
        while (last > first && named(first, last).filter(known).isEmpty()) {
            last--;
        }
        return last;
    }

    private Optional<String> named(int first, int last) {
        return Names.named(
                text.substring(pieces.get(first).start(), pieces.get(last).end()));
    }
}

package org.maillage.base.intake.fiches;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which labels stand between two places of a document, and where the same ones come back.
final class LabelSpans {

    private static final int FEWEST_SHARED = 2; // one label in common is chance

    private final List<Piece> pieces;
    private final FicheLabels labels;

    /// Pieces from one place to before another.
    record Span(int from, int to) {}

    LabelSpans(List<Piece> pieces, FicheLabels labels) {
        this.pieces = pieces;
        this.labels = labels;
    }

    Set<String> keysIn(Span span) {
        Set<String> keys = new HashSet<>();
        pieces.subList(span.from(), span.to())
                .forEach(piece -> labels.keyOf(piece).ifPresent(keys::add));
        return keys;
    }

    /// @return whether several labels stand twice within the span
    boolean comeBackIn(Span span) {
        Set<String> once = new HashSet<>();
        return pieces.subList(span.from(), span.to()).stream()
                        .flatMap(piece -> labels.keyOf(piece).stream())
                        .filter(key -> !once.add(key))
                        .distinct()
                        .count()
                >= FEWEST_SHARED;
    }

    /// @return where the spans begin that share labels with another
    List<Integer> alike(List<Span> spans) {
        List<Set<String>> said = spans.stream().map(this::keysIn).toList();
        return IntStream.range(0, spans.size())
                .filter(at -> said.get(at).size() >= FEWEST_SHARED)
                .filter(at -> IntStream.range(0, spans.size())
                        .anyMatch(other -> other != at && shared(said.get(at), said.get(other)) >= FEWEST_SHARED))
                .mapToObj(at -> spans.get(at).from())
                .toList();
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }
}

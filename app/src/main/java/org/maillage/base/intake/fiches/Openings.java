package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Where the fiches of a document open: at lines that say « Fiche action », else at a label of titles that comes back,
/// else at headings of one level under which the same labels come back, else at tables that do, else at lines that
/// say « Action 3 ». A document where nothing comes back is one fiche.
final class Openings {

    private final List<Piece> pieces;
    private final FicheLabels labels;
    private final LabelSpans spans;

    Openings(List<Piece> pieces, FicheLabels labels) {
        this.pieces = pieces;
        this.labels = labels;
        this.spans = new LabelSpans(pieces, labels);
    }

    /// @return indices among the pieces, in order, at least one
    List<Integer> find() {
        List<Integer> saying = followedByLabels(all(at -> opener(at, true)));
        if (!saying.isEmpty()) {
            return saying.size() == 1 && namesSomething(0, saying.getFirst()) ? List.of(0) : saying;
        }
        return several(titles())
                .or(() -> several(headings()))
                .or(() -> several(tables()))
                .or(() -> several(followedByLabels(all(at -> opener(at, false)))))
                .orElse(List.of(0));
    }

    private static Optional<List<Integer>> several(List<Integer> found) {
        return found.size() > 1 ? Optional.of(found) : Optional.empty();
    }

    private List<Integer> all(IntPredicate opens) {
        return IntStream.range(0, pieces.size()).filter(opens).boxed().toList();
    }

    private boolean opener(int at, boolean saysFiche) {
        return pieces.get(at) instanceof Piece.Heading heading
                && Opener.of(heading.text())
                        .filter(opener -> opener.saysFiche() == saysFiche)
                        .isPresent();
    }

    /// A list of the fiches at the head of a document opens none; a fiche without any label needs text of its own.
    private List<Integer> followedByLabels(List<Integer> candidates) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int end = i + 1 < candidates.size() ? candidates.get(i + 1) : pieces.size();
            if (namesSomething(candidates.get(i) + 1, end)) {
                kept.add(candidates.get(i));
            }
        }
        return kept;
    }

    private boolean namesSomething(int from, int to) {
        return !spans.keysIn(new LabelSpans.Span(from, to)).isEmpty();
    }

    private static String labelOf(Piece piece) {
        return switch (piece) {
            case Piece.Heading heading -> Label.bare(heading.text());
            case Piece.Pair pair -> pair.label();
            default -> "";
        };
    }

    /// The label of titles in the words it is first written in; "Nom" beside a person's is another.
    private List<Integer> titles() {
        Optional<String> first = pieces.stream()
                .filter(piece -> labels.isTitle(labelOf(piece)))
                .map(Openings::labelOf)
                .map(Label::folded)
                .findFirst();
        List<Integer> found = all(at -> Label.folded(labelOf(pieces.get(at))).equals(first.orElse("?")));
        return found.stream().map(this::walkBack).distinct().toList();
    }

    /// What stands just before belongs to the same fiche: the same table, its code and its place, a heading that is no
    /// label.
    private int walkBack(int at) {
        int first = at;
        if (pieces.get(at) instanceof Piece.Pair pair && ActionGrids.isLine(pair)) {
            return startOfTable(at, pair);
        }
        while (first > 0 && belongsWith(pieces.get(first - 1), pieces.get(at))) {
            first--;
        }
        return first;
    }

    private int startOfTable(int at, Piece.Pair opening) {
        int first = at;
        while (first > 0 && pieces.get(first - 1) instanceof Piece.Pair before && before.table() == opening.table()) {
            first--;
        }
        return first;
    }

    private boolean belongsWith(Piece before, Piece opening) {
        return switch (before) {
            case Piece.Heading heading ->
                (labels.keyOf(heading).isEmpty() || labels.places(heading.text())) && !Axes.isAxis(heading.text());
            case Piece.Pair pair ->
                (opening instanceof Piece.Pair other && pair.table() >= 0 && pair.table() == other.table())
                        || labels.places(pair.label());
            default -> false;
        };
    }

    private List<Integer> headings() {
        TreeSet<Integer> levels = new TreeSet<>();
        pieces.forEach(piece -> {
            if (piece instanceof Piece.Heading heading) {
                levels.add(heading.level());
            }
        });
        return levels.stream()
                .filter(level -> headingsOf(level).size() > 1)
                .filter(level -> headingsOf(level).stream()
                        .noneMatch(at -> spans.comeBackIn(new LabelSpans.Span(at, endOf(at, level)))))
                .map(this::headingsOf)
                .findFirst()
                .orElse(List.of());
    }

    /// Several fiches stand under one heading where labels come back under it.
    private List<Integer> headingsOf(int level) {
        return spans.alike(IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at) instanceof Piece.Heading heading
                        && heading.level() == level
                        && labels.keyOf(heading).isEmpty())
                .mapToObj(at -> new LabelSpans.Span(at, endOf(at, level)))
                .toList());
    }

    private int endOf(int at, int level) {
        return IntStream.range(at + 1, pieces.size())
                .filter(next -> pieces.get(next) instanceof Piece.Heading heading
                        && heading.level() <= level
                        && labels.keyOf(heading).isEmpty())
                .findFirst()
                .orElse(pieces.size());
    }

    /// Tables in which the same labels come back.
    private List<Integer> tables() {
        List<Integer> firsts = all(at -> pieces.get(at) instanceof Piece.Pair pair
                && pair.table() >= 0
                && (at == 0 || !(pieces.get(at - 1) instanceof Piece.Pair before && before.table() == pair.table())));
        List<LabelSpans.Span> tables = IntStream.range(0, firsts.size())
                .mapToObj(i ->
                        new LabelSpans.Span(firsts.get(i), i + 1 < firsts.size() ? firsts.get(i + 1) : pieces.size()))
                .toList();
        return spans.alike(tables).stream().map(this::walkBack).distinct().toList();
    }
}

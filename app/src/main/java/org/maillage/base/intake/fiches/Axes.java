package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The headings above fiches that place them: an axis, an orientation under it, until another of the same rank.
final class Axes {

    private static final List<Pattern> RANKS = List.of(
            Pattern.compile("(?iu)(?:axe|volet|pilier|th[ée]matique|th[èe]me|champ|domaine)s?\\b.*", Pattern.DOTALL),
            Pattern.compile(
                    "(?iu)(?:sous[- ]axe|orientation|enjeu|objectif (?:strat[ée]gique|g[ée]n[ée]ral))s?\\b.*",
                    Pattern.DOTALL));

    private record Named(int rank, String text) {}

    private final List<Named> trail = new ArrayList<>();

    static boolean isAxis(String text) {
        return Label.isLikely(text)
                && RANKS.stream().anyMatch(rank -> rank.matcher(text.strip()).matches());
    }

    void follow(Piece.Heading heading) {
        int rank = rankOf(heading);
        trail.removeIf(named -> named.rank() >= rank);
        trail.add(new Named(rank, heading.text().strip()));
    }

    private int rankOf(Piece.Heading heading) {
        if (heading.level() < Piece.STRESSED) {
            return heading.level();
        }
        boolean wide = RANKS.getFirst().matcher(heading.text().strip()).matches();
        return Piece.STRESSED + (wide ? 0 : 1);
    }

    List<String> path() {
        return trail.stream().map(Named::text).toList();
    }
}

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

    private static final Pattern NUMBERED = Pattern.compile(
            "(?s)\\p{L}+(?:[- ]\\p{Ll}+)?[\\s\\u00a0]*(?:n[\\s\\u00a0]*°[\\s\\u00a0]*)?(?:\\d|[IVX]+\\b|[A-Z]\\b|[:–—-]).*");

    private static final class Named {

        private final int rank;
        private final String text;
        private boolean used;

        Named(int rank, String text) {
            this.rank = rank;
            this.text = text;
        }
    }

    private final List<Named> trail = new ArrayList<>();

    static boolean isAxis(String text) {
        return Label.isLikely(text)
                && RANKS.stream().anyMatch(rank -> rank.matcher(text.strip()).matches());
    }

    /// @return whether a line that nothing stresses names an axis by its number or behind a mark
    static boolean isNumberedAxis(String text) {
        return isAxis(text) && NUMBERED.matcher(text.strip()).matches();
    }

    /// @return the headings that end here and under which no fiche stood
    List<String> follow(Piece.Heading heading) {
        int rank = rankOf(heading);
        List<String> unused = trail.stream()
                .filter(named -> named.rank >= rank && !named.used)
                .map(named -> named.text)
                .toList();
        trail.removeIf(named -> named.rank >= rank);
        trail.add(new Named(rank, heading.text().strip()));
        return unused;
    }

    private int rankOf(Piece.Heading heading) {
        if (heading.level() < Piece.STRESSED) {
            return heading.level();
        }
        boolean wide = RANKS.getFirst().matcher(heading.text().strip()).matches();
        return Piece.STRESSED + (wide ? 0 : 1);
    }

    /// @return where a fiche that opens here belongs, from the widest
    List<String> place() {
        trail.forEach(named -> named.used = true);
        return trail.stream().map(named -> named.text).toList();
    }
}

package org.maillage.directory.web.team;

import org.maillage.directory.team.Counts;

/// Need, target and reached as numbers, as words and as a bar that only repeats them.
///
/// @param reached out of a hundred of what is needed; so is the target
public record GapBar(Counts counts, int reached, int target, String words, boolean lacking) {

    /// The mark of a target stays inside the bar.
    private static final int LAST = 99;

    /// @param gap what is lacking, structure by structure
    static GapBar of(Counts counts, int gap) {
        return new GapBar(
                counts,
                counts.percent(counts.reached()),
                Math.min(LAST, counts.percent(counts.target())),
                words(counts, gap),
                gap > 0);
    }

    private static String words(Counts counts, int gap) {
        if (gap > 0) {
            return "manque " + gap;
        }
        return counts.target() == 0 ? "sans cible" : "cible atteinte";
    }
}

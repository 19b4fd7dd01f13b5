package org.maillage.workspace.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maillage.site.FrenchDates;

/// How the list went since last Monday, for who sees what this member sees.
///
/// @param then what was left last Monday
/// @param weeks how many were left on the Mondays that are known, the oldest first
record AttentionTrend(AttentionList all, Set<PointKey> then, List<AttentionSpans.DayCount> weeks) {

    AttentionTrend {
        then = Set.copyOf(then);
        weeks = List.copyOf(weeks);
    }

    /// Whether last Monday is known.
    boolean isKnown() {
        return !weeks.isEmpty();
    }

    boolean isNew(PointKey key) {
        return isKnown() && !then.contains(key);
    }

    /// "12 points d’attention, 3 de moins que lundi dernier : 2 nouveaux, 5 réglés."
    String sentence() {
        int now = all.left().count();
        if (!isKnown()) {
            return PointWords.counted(now) + ".";
        }
        String moves = moves();
        return PointWords.counted(now) + ", " + difference(now - then.size()) + " lundi dernier"
                + (moves.isEmpty() ? "." : "\u00a0: " + moves + ".");
    }

    /// The Monday, in words, with how many were left.
    List<Week> table() {
        return weeks.stream()
                .map(week -> new Week(FrenchDates.day(week.day()), week.points()))
                .toList();
    }

    private String moves() {
        Set<PointKey> left = all.left().keys();
        Set<PointKey> acknowledged = all.acknowledged().keys();
        long fresh = left.stream().filter(key -> !then.contains(key)).count();
        long waiting = then.stream().filter(acknowledged::contains).count();
        long settled = then.stream()
                .filter(key -> !left.contains(key) && !acknowledged.contains(key))
                .count();
        var moves = new ArrayList<String>();
        add(moves, fresh, "nouveau", "nouveaux");
        add(moves, settled, "réglé", "réglés");
        add(moves, waiting, "acquitté", "acquittés");
        return String.join(", ", moves);
    }

    private static void add(List<String> moves, long count, String one, String many) {
        if (count > 0) {
            moves.add(count + "\u00a0" + (count == 1 ? one : many));
        }
    }

    private static String difference(int more) {
        return more == 0 ? "autant que" : Math.abs(more) + (more > 0 ? "\u00a0de plus que" : "\u00a0de moins que");
    }
}

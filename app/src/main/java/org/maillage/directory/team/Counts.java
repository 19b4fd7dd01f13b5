package org.maillage.directory.team;

/// Posts and people, counted for one qualification or for several.
///
/// @param needed posts that ask for it
/// @param target how many of them should be held by somebody qualified at the end of the year
/// @param reached how many are
public record Counts(int needed, int target, int reached) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(needed + other.needed, target + other.target, reached + other.reached);
    }

    /// How many are lacking to the target; one more than the target makes up for nothing elsewhere.
    public int gap() {
        return Math.max(0, target - reached);
    }

    /// Out of a hundred of what is needed; more than needed is all of it.
    public int percent(int count) {
        return needed == 0 ? 0 : Math.min(100, 100 * count / needed);
    }
}

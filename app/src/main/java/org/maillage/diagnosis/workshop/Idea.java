package org.maillage.diagnosis.workshop;

import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;

/// What somebody in the room proposed; nobody knows who.
///
/// @param kind what they said it is, or null
/// @param joinedTo the one that says the same and is shown for both, or null
/// @param keptAs the constat it became, or null when there is none or it was removed
/// @param place in the order the room chose, from 1 on; null before the end, and when too few phones chose
/// @param points phones that chose it, or one that was joined to it, once the workshop is closed; 0 when there were
/// fewer than [Room#FEWEST_TOLD], or none
public record Idea(
        IdeaId id,
        String wording,
        @Nullable ConstatKind kind,
        IdeaState state,
        @Nullable IdeaId joinedTo,
        @Nullable ConstatId keptAs,
        @Nullable Integer place,
        int points,
        int version) {

    /// Longest wording, in letters.
    public static final int LONGEST = 200;

    /// Whether it stands on the wall for itself.
    public boolean isOnTheWall() {
        return state == IdeaState.SHOWN && joinedTo == null;
    }
}

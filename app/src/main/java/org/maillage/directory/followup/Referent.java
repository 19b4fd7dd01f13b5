package org.maillage.directory.followup;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Party;
import org.maillage.directory.parts.PartId;

/// Who follows a structure on one side.
///
/// @param name of the person of the house, or as it was typed
public record Referent(PartId id, Draft draft, String name, int version) {

    /// @param side the territory or the Caf
    /// @param person of the house; null for somebody who is named, and only then is the name said here
    public record Draft(
            Party.Side side, @Nullable PersonId person, String name, String function, String phone, String mail) {}

    public Party.Side side() {
        return draft.side();
    }
}

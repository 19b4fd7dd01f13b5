package org.maillage.convention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// A member as the others of the space know it.
///
/// @param organisation short name of the one the person works for, or null
/// @param email shown to coordinators only
/// @param themes entrusted to a coordinator; empty means the whole convention
public record MemberCard(
        MemberId id,
        PersonId person,
        String name,
        @Nullable String function,
        @Nullable String organisation,
        @Nullable String email,
        Role role,
        Set<ThemeId> themes,
        Presence presence,
        int version) {

    public MemberCard {
        themes = Set.copyOf(themes);
    }

    /// Whether the person can come in.
    public enum Presence {
        /// The invitation is still unanswered.
        INVITED,
        OPEN,
        /// The administrator of the instance closed the account.
        DISABLED
    }

    public boolean isWholeCoordinator() {
        return role == Role.COORDINATOR && themes.isEmpty();
    }
}

package org.maillage.convention.invitation;

import java.util.Set;
import org.maillage.convention.Role;
import org.maillage.convention.ThemeId;

/// Somebody to bring into a space.
///
/// @param organisation by name, known or new; empty when nobody knows it
/// @param themes entrusted to a coordinator; empty means the whole convention
public record Newcomer(
        String givenName, String familyName, String email, String organisation, Role role, Set<ThemeId> themes) {

    public Newcomer {
        themes = Set.copyOf(themes);
    }
}

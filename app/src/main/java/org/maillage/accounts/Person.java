package org.maillage.accounts;

import org.jspecify.annotations.Nullable;

/// Somebody the instance knows: with an account, invited, or only named on an action.
///
/// @param email null when only the name is known, as after an import
/// @param function what the person does, in words
public record Person(
        PersonId id,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String function,
        @Nullable OrganisationId organisation,
        int version) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }
}

package org.maillage.partners.asking;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// Somebody who could say where an action stands.
///
/// @param organisation in short, or null
/// @param inCharge of the action; otherwise known by the convention in an organisation that pilots it
/// @param maySee whether a mail may show the action to this person
public record Contact(
        PersonId person,
        String givenName,
        String name,
        @Nullable String email,
        @Nullable String organisation,
        boolean inCharge,
        boolean maySee) {

    public boolean isReachable() {
        return email != null && maySee;
    }
}

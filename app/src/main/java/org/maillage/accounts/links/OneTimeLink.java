package org.maillage.accounts.links;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// What a one-time address opens.
///
/// @param person for whom; null only for the first administrator, who is not known yet
/// @param invitation who invites to what; null when it is no invitation
public record OneTimeLink(
        LinkPurpose purpose,
        @Nullable PersonId person,
        @Nullable Invitation invitation) {

    /// @param by who invites
    /// @param to what one is invited to, such as the name of a convention; null for the instance itself
    /// @param path where that is
    public record Invitation(
            PersonId by, @Nullable String to, @Nullable String path, boolean administrator) {}

    public static OneTimeLink firstAdministrator() {
        return new OneTimeLink(LinkPurpose.FIRST_ADMINISTRATOR, null, null);
    }

    public static OneTimeLink passwordReset(PersonId person) {
        return new OneTimeLink(LinkPurpose.PASSWORD_RESET, person, null);
    }

    public static OneTimeLink invitation(PersonId person, Invitation invitation) {
        return new OneTimeLink(LinkPurpose.INVITATION, person, invitation);
    }

    /// The person this address was sent to.
    public PersonId getPerson() {
        if (person == null) {
            throw new IllegalStateException("The address of the first administrator names nobody");
        }
        return person;
    }
}

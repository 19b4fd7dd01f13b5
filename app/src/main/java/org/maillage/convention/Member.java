package org.maillage.convention;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;

/// A person in a convention's space.
///
/// @param organisation the one the person works for, or null
/// @param institution the party of the convention that organisation is, or is a service of; null when it is none
/// @param themes the themes entrusted to a coordinator; empty means the whole convention
public record Member(
        MemberId id,
        PersonId person,
        Role role,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId institution,
        Set<ThemeId> themes) {

    public Member {
        themes = Set.copyOf(themes);
    }

    @Nullable
    UUID institutionValue() {
        return institution == null ? null : institution.value();
    }
}

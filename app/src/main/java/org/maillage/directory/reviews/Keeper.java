package org.maillage.directory.reviews;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;

/// An address at which an organisation that keeps sheets can be asked.
///
/// @param person the member of the convention who reads it, or null for an address of the organisation
/// @param name of that member, or of the organisation
/// @param origin where the address comes from, in words; empty for a member
public record Keeper(
        OrganisationId organisation, @Nullable PersonId person, String name, String address, String origin) {}

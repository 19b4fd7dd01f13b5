package org.maillage.accounts;

import org.jspecify.annotations.Nullable;

/// An institution, one of its services, or an association.
///
/// @param parent the institution a service belongs to, or null
/// @param fictitious invented for the demonstration, and said so on screen
public record Organisation(
        OrganisationId id,
        String name,
        String shortName,
        Kind kind,
        @Nullable OrganisationId parent,
        boolean fictitious,
        int version) {

    public enum Kind {
        COMMUNE,
        EPCI,
        CAF,
        DEPARTEMENT,
        ETAT,
        ASSOCIATION,
        OTHER
    }
}

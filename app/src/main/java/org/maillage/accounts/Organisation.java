package org.maillage.accounts;

import java.util.UUID;
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

    private static final int LONGEST_SHORT_NAME = 40;

    /// One of which a form or a file said the name alone; the administration puts the rest right later.
    public static Organisation named(String name, Kind kind) {
        String shortName = name.length() <= LONGEST_SHORT_NAME
                ? name
                : name.substring(0, LONGEST_SHORT_NAME).strip();
        return new Organisation(new OrganisationId(UUID.randomUUID()), name, shortName, kind, null, false, 0);
    }

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

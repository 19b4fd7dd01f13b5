package org.maillage.directory.professionals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.directory.Structures;
import org.maillage.territory.AreaId;
import org.maillage.territory.Slugs;

/// Somebody whom the members of the conventions of a territory find in its directory, because they agreed to it.
///
/// @param number what its address begins with
/// @param person null for who has no account
/// @param address where links are sent; never shown
/// @param organisation the one of the house that bears the name they gave, or null
public record Professional(
        ProfessionalId id,
        long number,
        AreaId territory,
        @Nullable PersonId person,
        String address,
        Entry entry,
        @Nullable OrganisationId organisation,
        LocalDate changedOn,
        int version) {

    /// Where the professionals are inside a space.
    public static final String PATH = Structures.PATH + "/professionnels";

    /// Its page inside a space.
    public String path() {
        return PATH + "/" + number + "-" + Slugs.of(entry.name());
    }
}

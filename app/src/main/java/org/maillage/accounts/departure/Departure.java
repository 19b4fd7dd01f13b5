package org.maillage.accounts.departure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// Somebody who left, or did not.
///
/// @param on the day they left: the one that was said, else that on which their account was disabled; null when they
/// are here
/// @param said whether the day was said
/// @param dueOn from when a function stands in the place of the name, a delay after the departure was known; null when
/// they are here
/// @param title what will stand there: "Chargée de coopération, Ville d’Angers"
public record Departure(
        PersonId person,
        @Nullable LocalDate on,
        boolean said,
        @Nullable LocalDate dueOn,
        String title) {

    public boolean gone() {
        return on != null;
    }
}

package org.maillage.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who signs for a party: often an élu·e or a director without account, so a name, not a person.
///
/// @param deliberation reference of the délibération that allows to sign; a Caf has none
/// @param signedOn null as long as this person has not signed; each may sign on a day of one's own
public record Signatory(
        SignatoryId id,
        String name,
        String function,
        @Nullable String deliberation,
        @Nullable LocalDate deliberatedOn,
        @Nullable LocalDate signedOn,
        int version) {}

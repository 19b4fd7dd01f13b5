package org.maillage.directory.professionals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;

/// Somebody whom the coordination asked whether they agree to be found. Nothing is shown of them before they do.
///
/// @param whom empty in all its parts once it has ended
/// @param by name of who proposed
/// @param endedOn null while an answer may still come
/// @param ending null while an answer may still come
public record Proposal(
        ProposalId id,
        ConventionId convention,
        Whom whom,
        String by,
        LocalDate proposedOn,
        OffsetDateTime expiresAt,
        @Nullable LocalDate endedOn,
        @Nullable ProposalEnding ending) {

    /// @param message what the coordination adds to the mail
    public record Whom(String address, String name, String function, String organisation, String message) {}
}

package org.maillage.plan.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A plan file as received, kept so that what it held can be checked again.
///
/// @param receivedBy name of who sent it, or null when unknown
/// @param appliedAt when its actions were created, or null as long as they are not
public record ImportedFile(
        ImportId id,
        String fileName,
        Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant appliedAt) {

    public boolean applied() {
        return appliedAt != null;
    }
}

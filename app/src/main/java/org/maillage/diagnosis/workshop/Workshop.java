package org.maillage.diagnosis.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;

/// A room that is asked one question.
///
/// @param code its short address, or null for one that arrived from another instance and was not opened here
/// @param openedAt when it first opened, or null
public record Workshop(
        WorkshopId id,
        ConventionId convention,
        WorkshopDraft content,
        Stage stage,
        @Nullable ShortCode code,
        @Nullable Instant openedAt,
        int version) {

    public String title() {
        return content.title();
    }
}

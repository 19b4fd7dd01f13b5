package org.maillage.partners.asking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.partners.CampaignId;

/// News asked of several people at once, before a committee.
///
/// @param askedBy name of who asked
/// @param contact where one may write to who asked, or null when it was taken away since
public record Campaign(
        CampaignId id,
        String title,
        String message,
        LocalDate answerBy,
        String askedBy,
        @Nullable String contact,
        Instant askedAt) {

    /// Address inside the space.
    public String path() {
        return pathOf(id);
    }

    public static String pathOf(CampaignId id) {
        return "/plan/nouvelles/" + id.value();
    }
}

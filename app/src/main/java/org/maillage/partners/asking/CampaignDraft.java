package org.maillage.partners.asking;

import java.time.LocalDate;
import java.util.List;
import org.maillage.partners.CampaignId;

/// What the coordination is about to send.
///
/// @param id given when it is previewed, so that a form sent twice asks once
public record CampaignDraft(CampaignId id, String title, String message, LocalDate answerBy, List<Chosen> chosen) {

    public CampaignDraft {
        chosen = List.copyOf(chosen);
    }
}

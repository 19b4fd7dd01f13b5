package org.maillage.partners.request;

import java.util.List;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was asked and what came back. The addresses sent by mail are secrets: they stay behind.
@Component
@Order(3)
class PartnerContents implements ContentSource {

    private static final String CAMPAIGN = "partners.campaign";
    private static final String REQUEST = "partners.request";

    @Override
    public List<ContentTable> tables() {
        return List.of(
                ContentTable.ofObjects(CAMPAIGN, "campaign").removedOn(null),
                ContentTable.ofObjects(REQUEST, "request")
                        .ownedBy("action_id", "plan.action")
                        .referring("campaign_id", CAMPAIGN)
                        .removedOn(null),
                ContentTable.ofTies("partners.request_note", "request", "request_id", REQUEST, List.of("note_id"))
                        .referring("note_id", "plan.note"));
    }
}

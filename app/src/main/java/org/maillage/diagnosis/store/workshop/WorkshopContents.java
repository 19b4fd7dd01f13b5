package org.maillage.diagnosis.store.workshop;

import java.util.List;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Workshops and what they brought. Short addresses and phones stay behind: another instance gives its own.
@Component
@Order(3)
class WorkshopContents implements ContentSource {

    private static final String WORKSHOP = "diagnosis.workshop";
    private static final String IDEA = "diagnosis.workshop_idea";

    @Override
    public List<ContentTable> tables() {
        return List.of(
                ContentTable.ofObjects(WORKSHOP, "workshop").referring("theme_id", "convention.theme"),
                ContentTable.ofObjects(IDEA, "workshop")
                        .ownedBy("workshop_id", WORKSHOP)
                        .referring("joined_to", IDEA)
                        .referring("kept_as", "diagnosis.constat")
                        .partOf("workshop", "workshop_id")
                        .removedOn(null));
    }
}

package org.maillage.convention.contents;

import static org.maillage.convention.contents.ContentUse.CARRIED;
import static org.maillage.convention.contents.ContentUse.FROZEN;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The frame itself: who agreed, on what themes, and who works in the space.
@Component
@Order(1)
class FrameContents implements ContentSource {

    static final String CONVENTION = "convention.convention";

    @Override
    public List<ContentTable> tables() {
        return List.of(
                ContentTable.ofObjects(CONVENTION, "convention", FROZEN, CARRIED),
                ContentTable.ofObjects("convention.party", "party", FROZEN, CARRIED),
                ContentTable.ofObjects("convention.signatory", "signatory", FROZEN, CARRIED)
                        .ownedBy("party_id", "convention.party"),
                ContentTable.ofObjects("convention.theme", "theme", FROZEN, CARRIED),
                ContentTable.ofObjects("convention.member", "member").removedOn("removed_at"),
                ContentTable.ofTies(
                                "convention.member_theme",
                                "member",
                                "member_id",
                                "convention.member",
                                List.of("theme_id"))
                        .referring("theme_id", "convention.theme"),
                ContentTable.ofObjects("convention.snapshot", "snapshot").withAttachment("content"));
    }
}

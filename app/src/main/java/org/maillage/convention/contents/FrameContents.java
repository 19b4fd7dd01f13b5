package org.maillage.convention.contents;

import static org.maillage.convention.contents.ContentUse.CARRIED;
import static org.maillage.convention.contents.ContentUse.CONTINUED;
import static org.maillage.convention.contents.ContentUse.FROZEN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.maillage.convention.Pictogram;
import org.maillage.convention.ThemeColor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The frame itself: who agreed, on what themes, and who works in the space.
@Component
@Order(1)
class FrameContents implements ContentSource, AcceptedWords {

    @Override
    public Map<String, List<String>> byColumn() {
        return Map.of(
                "convention.theme.color",
                Arrays.stream(ThemeColor.values()).map(ThemeColor::code).toList(),
                "convention.theme.pictogram",
                Arrays.stream(Pictogram.values()).map(Pictogram::code).toList());
    }

    @Override
    public List<ContentTable> tables() {
        return List.of(
                ContentTable.ofObjects(Contents.CONVENTION, "convention", FROZEN, CARRIED)
                        .together("starts_on", "ends_on"),
                ContentTable.ofObjects("convention.party", "party", FROZEN, CARRIED)
                        .twinsBy("organisation_id"),
                ContentTable.ofObjects("convention.signatory", "signatory", FROZEN, CARRIED)
                        .ownedBy("party_id", "convention.party"),
                ContentTable.ofObjects("convention.theme", "theme", FROZEN, CARRIED),
                ContentTable.ofObjects("convention.member", "member", CONTINUED).removedOn("removed_at"),
                ContentTable.ofTies(
                                "convention.member_theme",
                                "member",
                                "member_id",
                                "convention.member",
                                List.of("theme_id"),
                                CONTINUED)
                        .referring("theme_id", "convention.theme"),
                ContentTable.ofObjects("convention.snapshot", "snapshot").withAttachment("content"),
                ContentTable.ofObjects("convention.passage", "passage").removedOn(null),
                ContentTable.ofObjects("convention.amendment", "amendment")
                        .referring("before_id", "convention.snapshot")
                        .referring("after_id", "convention.snapshot")
                        .removedOn(null),
                ContentTable.ofTies(
                        "convention.amendment_deliberation",
                        "amendment",
                        "amendment_id",
                        "convention.amendment",
                        List.of("organisation_id")),
                ContentTable.ofObjects("convention.comment", "comment")
                        .ownedBy("answers_to", "convention.comment")
                        .about("subject_id")
                        .removedOn("withdrawn_at")
                        .withVisibility(),
                ContentTable.ofTies(
                        "convention.comment_addressee",
                        "comment",
                        "comment_id",
                        "convention.comment",
                        List.of("person_id")));
    }
}

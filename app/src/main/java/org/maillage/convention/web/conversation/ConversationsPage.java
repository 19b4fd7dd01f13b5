package org.maillage.convention.web.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Pager;

/// The latest exchanges of a convention, by object.
///
/// @param general the conversation about the convention itself
public record ConversationsPage(List<Line> lines, Pager pager, String general) {

    /// @param kind "fiche action", over the name of the object
    /// @param count "4 commentaires"
    /// @param last "Claire Aubry, hier à 17 h 42"
    /// @param latest address of the last comment
    public record Line(
            String kind,
            String label,
            String conversation,
            String count,
            String last,
            String latest,
            @Nullable String text) {}
}

package org.maillage.diagnosis.web.constats.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.diagnosis.web.constats.ConstatLine;
import org.maillage.site.components.Link;
import org.maillage.site.components.ThreadStep;

/// A constat: what it says, with those that say the same, what it rests on, what follows from it.
///
/// @param address of the sheet
/// @param detail paragraph by paragraph
/// @param voices those that were joined to it; none for most
/// @param notice why nothing was changed, or null
public record ConstatSheetPage(
        String title,
        List<Link> crumbs,
        String kind,
        String kindTone,
        ConstatLine.@Nullable Label theme,
        String reserved,
        List<ThreadStep> thread,
        List<String> detail,
        List<EvidenceLine> evidences,
        List<Voice> voices,
        List<Fact> facts,
        Ways ways,
        String address,
        int version,
        @Nullable String notice) {

    /// What one may do with it; null or empty for who may not.
    ///
    /// @param files "2 fichiers", or the way to add some
    /// @param talk to what is said about it, or null in the copy of an avenant
    public record Ways(
            @Nullable String edit,
            @Nullable String join,
            @Nullable String enjeu,
            @Nullable String evidence,
            @Nullable Link files,
            @Nullable ConversationLink talk,
            String history) {}

    /// @param items empty when nobody said
    public record Fact(String label, List<String> items) {}

    /// @param where "Monplaisir, 2021"
    /// @param removal address to POST to, or null
    public record EvidenceLine(
            String label,
            String value,
            String where,
            String source,
            @Nullable String removal) {}

    /// One that says the same.
    ///
    /// @param edit page that changes it, or null
    /// @param part address to POST to so that it stands alone again, or null
    public record Voice(
            String id,
            String title,
            List<String> detail,
            String origin,
            String where,
            @Nullable String edit,
            @Nullable String part,
            String history) {}
}

package org.maillage.plan.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.OptionGroup;

/// The first tab of an action.
///
/// @param texts why, what, and how inhabitants take part; a text nobody wrote yet has no paragraph
/// @param news the latest three
/// @param modified "Modifiée hier à 17 h 42 par Claire Aubry", or null when the journal holds nothing
/// @param mayCoordinate whether who reads may delete it
public record SheetPage(
        SheetHead head,
        List<Text> texts,
        List<NoteLine> news,
        List<Fact> facts,
        int percent,
        List<Link> missing,
        @Nullable String modified,
        List<OptionGroup> natures,
        List<OptionGroup> progresses,
        boolean mayCoordinate,
        int version) {

    /// @param edit the field of the form that writes it, or null for who only reads
    public record Text(
            String title, List<String> paragraphs, @Nullable String edit) {}
}

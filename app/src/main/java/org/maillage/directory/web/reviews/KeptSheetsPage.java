package org.maillage.directory.web.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.SheetFacts;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// The sheets of one organisation, and nothing else.
///
/// @param whom who the link was sent to, in whose name answers are kept
/// @param progress how many sheets are left, in a sentence
/// @param done whether all was answered
/// @param contact where to write to who asks, or null
public record KeptSheetsPage(
        String address,
        String convention,
        String organisation,
        String whom,
        String asked,
        String message,
        String progress,
        boolean done,
        List<Group> groups,
        Filled<WordForm> word,
        @Nullable Link contact) {

    /// A structure with what it gives.
    ///
    /// @param whole the sheets not answered yet, when one button can confirm several
    public record Group(Line structure, List<Line> services, List<String> whole) {

        public String confirmAll() {
            return "Tout est toujours exact\u00a0: " + whole.size() + "\u00a0fiches";
        }
    }

    /// @param answer what was said, or null
    /// @param edit address of the form
    public record Line(
            String id,
            String name,
            String kind,
            Freshness freshness,
            NoteLine.@Nullable Mood answer,
            String reason,
            List<SheetFacts.Fact> facts,
            String edit) {}
}

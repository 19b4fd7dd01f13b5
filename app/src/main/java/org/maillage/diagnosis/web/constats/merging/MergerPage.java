package org.maillage.diagnosis.web.constats.merging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.web.constats.sheet.ConstatSheetPage;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// Joining a constat to another that says the same: the choice, then what is read together.
///
/// @param title of the one that would be joined
/// @param others those it can be joined to, by theme
/// @param preview what would be read together, or null before one is chosen
public record MergerPage(
        String title,
        List<Link> crumbs,
        Filled<MergerForm> filled,
        List<OptionGroup> others,
        @Nullable Preview preview,
        String action,
        String back) {

    /// @param kept title of the one that is kept
    /// @param lines "Lieux" with "Le Port, Les Hauteurs"
    public record Preview(String kept, List<String> texts, List<ConstatSheetPage.Fact> lines, String id) {}
}

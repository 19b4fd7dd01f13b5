package org.maillage.directory.web.selections;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.SheetFacts.Fact;
import org.maillage.directory.web.search.OfferMap;

/// What a family takes away: places and services with their numbers on a map.
///
/// @param map null when none of them has a position
/// @param gone how many are no longer in the directory
public record FamilyList(List<Item> items, @Nullable OfferMap map, int gone) {

    public FamilyList {
        items = List.copyOf(items);
    }

    /// @param sheet the service, or the structure by itself
    /// @param path of its sheet inside a space; who has no account does not see it
    /// @param by the structure that gives it, or empty for a structure
    /// @param presentation its paragraphs
    public record Item(
            int rank,
            UUID sheet,
            String path,
            String name,
            String kind,
            String by,
            List<String> presentation,
            List<Fact> facts) {

        /// Where it stands on the page.
        public String anchor() {
            return "lieu-" + rank;
        }
    }
}

package org.maillage.directory.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.Choosing;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;

/// What exists on a territory, by what one looks for: a list and a map that say the same.
///
/// @param none whether the directory holds nothing yet here
/// @param said what had to be understood otherwise than typed, in sentences
/// @param wider the same search without one of its parts, when next to nothing was found
/// @param distances where they are counted from, or null
/// @param map null when nothing can be drawn
/// @param formats page of the national formats, or null when nothing was found
/// @param choosing what is chosen for a family, or null where nobody is served
/// @param create page that adds a structure, or null for who may not
/// @param bringIn page that takes a list, or null for who may not
public record OffersPage(
        String address,
        String subtitle,
        boolean none,
        Filters filters,
        List<String> said,
        List<Link> wider,
        List<OfferLine> lines,
        @Nullable String distances,
        @Nullable OfferMap map,
        Pager pager,
        @Nullable Exports exports,
        @Nullable String formats,
        @Nullable Choosing choosing,
        @Nullable String create,
        @Nullable String bringIn,
        List<Tab> tabs) {

    /// @param near words that name a place
    /// @param age as it was typed
    /// @param time as it was typed
    public record Filters(
            String words,
            String near,
            String age,
            String time,
            String count,
            List<Chip> chips,
            List<OptionGroup> kinds,
            List<OptionGroup> places,
            List<OptionGroup> days,
            List<OptionGroup> audiences,
            List<Option> slots,
            List<Option> arrangements,
            boolean openNow,
            boolean free) {}
}

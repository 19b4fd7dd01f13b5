package org.maillage.directory.web.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.directory.Quality;
import org.maillage.directory.web.Choosing;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.OpenNow;
import org.maillage.directory.web.SheetFacts.Fact;
import org.maillage.directory.web.SmallMap;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// The sheet of a structure.
///
/// @param notice what could not be done, or null
/// @param presentation its paragraphs
/// @param standing whether it is open now, or null when nobody knows
/// @param reach how to go there and speak to somebody
/// @param facts what else is known
/// @param more what its source says and no field takes
/// @param places the quartier, the QPV and the other areas it lies in
/// @param map where it lies, or null without position
/// @param wishes what would make the sheet better
/// @param upkeep who keeps the sheet, where it comes from
/// @param choosing what is chosen for a family, or null where nobody is served
/// @param ways what one may do
public record StructurePage(
        String address,
        String title,
        String kind,
        List<Link> crumbs,
        @Nullable String notice,
        Freshness freshness,
        List<Tab> tabs,
        List<String> presentation,
        List<ServiceLine> services,
        OpenNow.@Nullable Standing standing,
        List<Fact> reach,
        List<Fact> facts,
        List<Fact> more,
        Quality quality,
        List<Link> wishes,
        List<Fact> upkeep,
        @Nullable SmallMap map,
        UUID sheet,
        @Nullable Choosing choosing,
        Ways ways,
        int version) {

    /// @param facts ages, when, capacity
    public record ServiceLine(String path, String name, String kind, List<String> facts) {}

    /// @param edit null for who may not change the sheet; so are the others that change something
    public record Ways(
            @Nullable String edit,
            @Nullable String hours,
            @Nullable String place,
            @Nullable String confirm,
            @Nullable String add,
            @Nullable String entrust,
            @Nullable String remove,
            ConversationLink talk,
            @Nullable Link files,
            String history) {}
}

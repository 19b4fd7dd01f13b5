package org.maillage.directory.web.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.Choosing;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.OpenNow;
import org.maillage.directory.web.SheetFacts.Fact;
import org.maillage.directory.web.SmallMap;
import org.maillage.site.components.Link;

/// The sheet of a service.
///
/// @param by the structure that gives it
/// @param whom for whom, at what age, when
/// @param terms what it costs and on what conditions
/// @param standing whether it is open now, or null when nobody knows
/// @param reach how to go there and speak to somebody
/// @param choosing what is chosen for a family, or null where nobody is served
public record ServicePage(
        String address,
        String title,
        String kind,
        List<Link> crumbs,
        @Nullable String notice,
        Link by,
        Freshness freshness,
        List<String> presentation,
        List<Fact> whom,
        List<Fact> terms,
        OpenNow.@Nullable Standing standing,
        List<Fact> reach,
        List<Fact> more,
        @Nullable SmallMap map,
        UUID sheet,
        @Nullable Choosing choosing,
        @Nullable String edit,
        @Nullable String hours,
        @Nullable String confirm,
        @Nullable String remove,
        String history,
        int version) {}

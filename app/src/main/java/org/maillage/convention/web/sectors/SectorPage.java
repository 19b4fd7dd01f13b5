package org.maillage.convention.web.sectors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Where a zone de vie sociale or a sector is made.
///
/// @param map null when no boundary is known yet
public record SectorPage(
        Space space,
        Filled<SectorForm> filled,
        Territory territory,
        List<Area> iris,
        @Nullable SectorMap map) {

    public SectorForm form() {
        return filled.form();
    }

    public List<Link> crumbs() {
        return List.of(new Link("Réglages", space.path("/reglages")), new Link("Territoire", back()));
    }

    public String back() {
        return space.path("/reglages/territoire");
    }

    public String action() {
        return back() + "/secteurs/nouveau";
    }

    public List<Option> kinds() {
        return List.of(
                new Option(
                        "vie_sociale",
                        "Zone de vie sociale",
                        "vie_sociale".equals(form().kind()),
                        "Là où un centre social ou un espace de vie sociale agit."),
                new Option(
                        "secteur",
                        "Secteur",
                        "secteur".equals(form().kind()),
                        "Un découpage à vous, pour une question à vous."));
    }

    public List<OptionGroup> choices() {
        return IrisChoices.of(territory, iris, form().ticked());
    }
}

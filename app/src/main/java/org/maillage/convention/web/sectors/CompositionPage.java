package org.maillage.convention.web.sectors;

import java.util.List;
import java.util.Set;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// What an area is made of.
///
/// @param ticked slugs of IRIS
/// @param proposed whether they come from the shape of the area and not from a list
public record CompositionPage(
        Space space, Area area, Territory territory, List<Area> iris, Set<String> ticked, boolean proposed) {

    public List<Link> crumbs() {
        return List.of(new Link("Réglages", space.path("/reglages")), new Link("Territoire", back()));
    }

    public String back() {
        return space.path("/reglages/territoire");
    }

    public String action() {
        return back() + "/" + area.slug() + "/composition";
    }

    public String boundaries() {
        return back() + "/contours";
    }

    public List<OptionGroup> choices() {
        return IrisChoices.of(territory, iris, ticked);
    }
}

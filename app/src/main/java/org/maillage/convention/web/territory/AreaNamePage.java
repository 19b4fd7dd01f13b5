package org.maillage.convention.web.territory;

import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.territory.Area;

/// Where the administrator of the instance renames an area.
public record AreaNamePage(Space space, Filled<AreaNameForm> filled, Area area) {

    public AreaNameForm form() {
        return filled.form();
    }

    public String back() {
        return space.path(TerritoryController.INSIDE);
    }

    public String action() {
        return back() + "/" + area.slug() + "/nom";
    }
}

package org.maillage.convention.web.territory;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.site.components.Option;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Where a missing quartier is added.
public record QuartierPage(Space space, Filled<QuartierForm> filled, Territory territory) {

    public QuartierForm form() {
        return filled.form();
    }

    public String back() {
        return space.path(TerritoryController.INSIDE);
    }

    public String action() {
        return back() + "/quartiers/nouveau";
    }

    public boolean hasSeveralCommunes() {
        return territory.whole().kind() == Area.Kind.EPCI;
    }

    public List<Option> communes() {
        return territory.parts().stream()
                .filter(area -> area.kind() == Area.Kind.COMMUNE)
                .map(area -> new Option(area.slug(), area.name(), area.slug().equals(form().commune())))
                .toList();
    }
}

package org.maillage.diagnosis.web.portrait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.figures.TerritoryFigures;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// The territory of a convention with its IRIS and all that is known of them, read once for a page.
public record KnownTerritory(Territory territory, List<Area> iris, TerritoryFigures figures) {

    public Optional<Area> findArea(String slug) {
        return territory
                .findArea(slug)
                .or(() -> iris.stream().filter(area -> area.slug().equals(slug)).findFirst());
    }

    public boolean isWhole(Area area) {
        return area.id().equals(territory.whole().id());
    }

    /// Areas of one kind, in reading order.
    public List<Area> ofKind(Area.Kind kind) {
        return Stream.concat(territory.within().stream(), iris.stream())
                .filter(area -> area.kind() == kind)
                .toList();
    }

    public boolean isCity() {
        return territory.whole().kind() == Area.Kind.COMMUNE;
    }

    /// "dans la ville", "dans le territoire".
    public String within() {
        return isCity() ? "dans la ville" : "dans le territoire";
    }
}

package org.maillage.convention.web.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Makes the page of the territory.
@Component
class TerritoryPages {

    private final Areas areas;
    private final Shapes shapes;
    private final AreaParts parts;
    private final Clock clock;

    TerritoryPages(Areas areas, Shapes shapes, AreaParts parts, Clock clock) {
        this.areas = areas;
        this.shapes = shapes;
        this.parts = parts;
        this.clock = clock;
    }

    TerritoryPage of(Space space, boolean administrator, FormErrors errors) {
        Territory territory = areas.getTerritory(space.convention().territory());
        return new TerritoryPage(space, territory, known(territory), administrator, errors);
    }

    private KnownBoundaries known(Territory territory) {
        List<Area> iris = areas.listIris(territory);
        List<AreaId> named = territory.within().stream().map(Area::id).toList();
        List<AreaId> all =
                Stream.concat(named.stream(), iris.stream().map(Area::id)).toList();
        return new KnownBoundaries(shapes.inForce(all, LocalDate.now(clock)), parts.listParts(named), iris);
    }
}

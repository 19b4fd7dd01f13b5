package org.maillage.diagnosis.web.portrait;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.figures.Figures;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what is known of the territory of a convention.
@Component
public class KnownTerritories {

    private final Areas areas;
    private final Figures figures;

    KnownTerritories(Areas areas, Figures figures) {
        this.areas = areas;
        this.figures = figures;
    }

    public KnownTerritory of(Space space) {
        Territory territory = areas.getTerritory(space.convention().territory());
        List<Area> iris = areas.listIris(territory);
        return new KnownTerritory(territory, iris, figures.read(territory, iris));
    }
}

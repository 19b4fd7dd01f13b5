package org.maillage.diagnosis.web.portrait;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.diagnosis.portrait.Likeness;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.Reliability;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Which areas of the territory look like one, among those of its own kind: a quartier is compared with quartiers.
@Component
class AlikeAreas {

    private static final int MOST = 3;

    private final Indicators indicators;

    AlikeAreas(Indicators indicators) {
        this.indicators = indicators;
    }

    List<Area> closestTo(Area area, KnownTerritory known) {
        var shares = new LinkedHashMap<Area, Map<String, Double>>();
        known.ofKind(area.kind()).forEach(other -> shares.put(other, shares(known, other)));
        return Likeness.closest(area, shares, MOST);
    }

    private Map<String, Double> shares(KnownTerritory known, Area area) {
        var shares = new HashMap<String, Double>();
        for (Indicator indicator : indicators.listIndicators()) {
            if (indicator.unit() == Indicator.Unit.PERCENT
                    && known.figures().figureOf(indicator, area) instanceof Figure.Known figure
                    && figure.basis().reliability() != Reliability.FRAGILE) {
                shares.put(indicator.key(), figure.value());
            }
        }
        return shares;
    }
}

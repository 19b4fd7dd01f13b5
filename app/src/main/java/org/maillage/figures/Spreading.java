package org.maillage.figures;

import java.util.Collection;
import java.util.Optional;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Shares numbers out among the squares where people live.
public interface Spreading {

    /// Whether there is something to share out and somewhere to put it, without reading it.
    boolean isPossible(Indicator indicator, Collection<Area> iris, TerritoryFigures figures);

    /// @param iris of the territory
    /// @param figures of the territory; all IRIS are told by one edition of them
    /// @return empty when no IRIS tells the number, or nobody is known to live in a square of those who do
    Optional<Spread> spread(Indicator indicator, Territory territory, Collection<Area> iris, TerritoryFigures figures);
}

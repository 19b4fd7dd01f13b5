package org.maillage.figures;

import java.util.Collection;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// The official figures of the instance.
public interface Figures {

    /// In a few queries, however many areas are asked for.
    ///
    /// @param iris of the territory, see [org.maillage.territory.Areas#listIris]
    TerritoryFigures read(Territory territory, Collection<Area> iris);
}

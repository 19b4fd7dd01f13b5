package org.maillage.figures;

import java.util.List;
import org.maillage.territory.Area;

/// All that is known in numbers of a territory and of the areas in it. Read once for a page.
public interface TerritoryFigures {

    /// The figure of an area by the series that says it best: counted rather than estimated, then by the order of the
    /// indicator's series, then the latest year.
    Figure figureOf(Indicator indicator, Area area);

    /// The figure of an area in the edition another figure rests on, so that both compare; else in one of the same
    /// series and year.
    Figure comparableTo(Figure.Known figure, Area area);

    /// The same for what is published of the département.
    Figure inDepartement(Figure.Known figure);

    /// The same indicator in other editions of its series, the oldest first, with the figure itself.
    List<Figure.Known> evolutionOf(Figure.Known figure, Area area);

    /// Editions in force that say something of the territory.
    List<KeptEdition> editions();
}

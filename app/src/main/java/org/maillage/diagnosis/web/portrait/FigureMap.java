package org.maillage.diagnosis.web.portrait;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Indicator;
import org.maillage.territory.Area;

/// One indicator over areas of one kind: a map, its legend, and the table behind it.
///
/// @param viewBox of the drawing; null when no area has a boundary
/// @param schematic whether a boundary was drawn by hand
/// @param legend classes, the lowest first
/// @param hidden how many areas have no figure
public record FigureMap(
        Indicator indicator,
        Area.Kind kind,
        @Nullable String viewBox,
        boolean schematic,
        List<Place> places,
        List<LegendClass> legend,
        int hidden,
        String boundaries,
        String source) {

    public FigureMap {
        places = List.copyOf(places);
        legend = List.copyOf(legend);
    }

    /// @param path the `d` of its outline, null when it has no boundary
    /// @param look class of its colour: `map-0` to `map-4`, or `map-none`
    /// @param current whether it is the area the page is about
    public record Place(
            Area area,
            @Nullable String path,
            String look,
            boolean current,
            String value,
            String method,
            String reliability,
            String href,
            double sort) {

        /// What a screen reader says of it.
        public String spoken() {
            return area.fullName() + "\u00a0: " + value;
        }
    }

    /// @param words "de 12 % à 21 %"
    public record LegendClass(String look, String words, int count) {}

    public String title() {
        return indicator.name();
    }
}

package org.maillage.convention.web.territory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FrenchDates;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;

/// What is known of where areas lie.
///
/// @param shapes in force today
/// @param lists the IRIS of areas that people composed
/// @param iris those of the territory
public record KnownBoundaries(Map<AreaId, Shape> shapes, Map<AreaId, Set<AreaId>> lists, List<Area> iris) {

    /// "Ville, depuis le 1er janvier 2020", "liste de 5 IRIS", or null.
    @Nullable
    String of(Area area) {
        Shape shape = shapes.get(area.id());
        if (shape != null) {
            return shape.source()
                    + (shape.schematic() ? " (contour schématique)" : "")
                    + (shape.beginsOn() == null ? "" : ", depuis le " + FrenchDates.day(shape.beginsOn()));
        }
        Set<AreaId> list = lists.getOrDefault(area.id(), Set.of());
        return list.isEmpty() ? null : "liste de " + list.size() + "\u00a0IRIS";
    }

    /// "69 IRIS connus, avec leur contour.", or null without IRIS. A point is a place, no boundary.
    @Nullable
    String irisSentence() {
        if (iris.isEmpty()) {
            return null;
        }
        long drawn = iris.stream()
                .map(one -> shapes.get(one.id()))
                .filter(shape -> shape != null && shape.geometry().getDimension() == 2)
                .count();
        String known = iris.size() + "\u00a0IRIS " + (iris.size() > 1 ? "connus" : "connu");
        if (drawn == iris.size()) {
            return known + ", avec leur contour.";
        }
        return known + (drawn == 0 ? ", sans leur contour." : ", dont " + drawn + " avec leur contour.");
    }
}

package org.maillage.convention.web.sectors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;

/// The ground that a sector is drawn on.
///
/// @param box west, north, east and south of the view box, in degrees, as a script reads them
public record SectorMap(String viewBox, String box, List<String> paths) {

    private static final int WIDTH = 800;

    /// @return null when no boundary is known yet
    static @Nullable SectorMap of(List<Area> iris, Area whole, Map<AreaId, Shape> shapes) {
        Map<AreaId, Geometry> known = new HashMap<>();
        for (Area area : iris) {
            Shape shape = shapes.get(area.id());
            if (shape != null) {
                known.put(area.id(), shape.geometry());
            }
        }
        Shape outer = shapes.get(whole.id());
        if (known.isEmpty() && outer != null) {
            known.put(whole.id(), outer.geometry());
        }
        if (known.isEmpty()) {
            return null;
        }
        OutlineMap<AreaId> map = OutlineMap.of(known, WIDTH);
        Envelope shown = map.shown();
        String box = String.format(
                Locale.ROOT, "%.6f %.6f %.6f %.6f", shown.getMinX(), shown.getMaxY(), shown.getMaxX(), shown.getMinY());
        return new SectorMap(
                map.viewBox(),
                box,
                map.outlines().values().stream().map(Outline::path).toList());
    }
}

package org.maillage.directory.web.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.convention.Space;
import org.maillage.directory.networks.NetworkStructure;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;
import org.springframework.stereotype.Component;

/// Draws the members of a network over the limits of the territory.
@Component
class NetworkMaps {

    private static final int WIDTH = 480;
    private static final int SIDE = 22; // of a numbered point: two of one place stand side by side

    private final Shapes shapes;
    private final Clock clock;
    private final GeometryFactory points = new GeometryFactory();

    NetworkMaps(Shapes shapes, Clock clock) {
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param members in the order of their numbers, from one
    NetworkPage.@Nullable Map of(Space space, Territory territory, List<NetworkStructure> members) {
        Map<AreaId, Shape> limits =
                shapes.inForce(territory.parts().stream().map(Area::id).toList(), LocalDate.now(clock));
        var extent = new Envelope();
        limits.values().forEach(limit -> extent.expandToInclude(limit.geometry().getEnvelopeInternal()));
        if (extent.isNull()) {
            return null;
        }
        OutlineMap<String> map = OutlineMap.of(Map.of("extent", points.toGeometry(extent)), WIDTH);
        var standing = new HashMap<String, Integer>();
        var drawn = new ArrayList<NetworkPage.Point>();
        for (int i = 0; i < members.size(); i++) {
            NetworkStructure member = members.get(i);
            if (member.latitude() != null && member.longitude() != null) {
                Outline at = map.draw(points.createPoint(new Coordinate(member.longitude(), member.latitude())));
                int before = standing.merge(at.labelX() / SIDE + " " + at.labelY() / SIDE, 1, Integer::sum) - 1;
                drawn.add(new NetworkPage.Point(
                        at.labelX() + before * SIDE,
                        at.labelY(),
                        i + 1,
                        space.path(member.path()),
                        i + 1 + ". " + member.name()));
            }
        }
        return new NetworkPage.Map(
                map.viewBox(),
                limits.values().stream()
                        .map(limit -> map.draw(limit.geometry()).path())
                        .toList(),
                drawn);
    }
}

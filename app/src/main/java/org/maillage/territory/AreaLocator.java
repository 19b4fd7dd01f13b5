package org.maillage.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// Tells in which areas a place lies, by the boundaries that were in force when it was made. A place on a boundary lies
/// on both sides; an area of which only a point is known holds nothing.
///
/// Immutable, and as large as the shapes it was made of: made for one piece of work, not kept.
public final class AreaLocator {

    private static final int SURFACE = 2;

    private final GeometryFactory places = new GeometryFactory();
    private final STRtree boxes = new STRtree();

    private record Located(AreaId area, PreparedGeometry shape) {}

    /// @param shapes in degrees (WGS 84)
    public AreaLocator(Map<AreaId, Shape> shapes) {
        shapes.forEach((area, shape) -> {
            Geometry surface = shape.geometry();
            if (surface.getDimension() == SURFACE) {
                boxes.insert(
                        surface.getEnvelopeInternal(), new Located(area, PreparedGeometryFactory.prepare(surface)));
            }
        });
        boxes.build();
    }

    /// @param latitude in degrees
    /// @param longitude in degrees
    public List<AreaId> areasAt(double latitude, double longitude) {
        var at = new Coordinate(longitude, latitude);
        Point place = places.createPoint(at);
        var found = new ArrayList<AreaId>();
        boxes.query(new Envelope(at), item -> {
            var near = (Located) item;
            if (near.shape().intersects(place)) {
                found.add(near.area());
            }
        });
        return List.copyOf(found);
    }
}

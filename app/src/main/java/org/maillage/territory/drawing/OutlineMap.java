package org.maillage.territory.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Shapes side by side on a map as wide as the page has room for; the height follows from them.
///
/// Longitudes are shortened by the cosine of the middle latitude and north is up: a city, or a département, looks as
/// on any map. Not meant for several continents at once.
///
/// @param <K> what a shape is known by: an area, the rank of a feature in a file
public final class OutlineMap<K> {

    private static final int MARGIN = 8;

    private final Frame frame;
    private final Map<K, Outline> outlines = new LinkedHashMap<>();

    private OutlineMap(Frame frame) {
        this.frame = frame;
    }

    /// @param shapes in degrees (WGS84), drawn in that order; empty ones are left out
    /// @param width of the view box, in units that are pixels at full size
    public static <K> OutlineMap<K> of(Map<K, ? extends Geometry> shapes, int width) {
        var extent = new Envelope();
        shapes.values().forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        var map = new OutlineMap<K>(Frame.around(extent, width, MARGIN));
        shapes.forEach((key, shape) -> {
            if (!shape.isEmpty()) {
                map.outlines.put(key, map.draw(shape));
            }
        });
        return map;
    }

    /// Another shape at its place on this map, such as a fault; what lies outside of the view box is cut by it.
    public Outline draw(Geometry shape) {
        return new Drawing(frame.project(shape)).outline();
    }

    public Map<K, Outline> outlines() {
        return outlines;
    }

    /// The degrees that the view box shows, from edge to edge: what a script needs to tell where one points.
    public Envelope shown() {
        return frame.shown();
    }

    public int width() {
        return frame.width();
    }

    public int height() {
        return frame.height();
    }

    public String viewBox() {
        return "0 0 " + width() + " " + height();
    }
}

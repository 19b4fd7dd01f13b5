package org.maillage.territory.boundaries.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A geometry as GeoJSON nests it. Its type may come after its coordinates: these are kept as lists of lists until the
/// object ends.
final class GeoJsonShape {

    private static final int DEEPEST = 4;
    static final int MOST_POINTS = 300_000; // a département on a map of one metre has some hundred thousand

    private String type = "";
    private @Nullable Object coordinates;
    private int points;

    private GeoJsonShape() {}

    /// @param parser on the start of the object
    static GeoJsonShape read(JsonParser parser) {
        var shape = new GeoJsonShape();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if ("type".equals(member)) {
                shape.type = text(parser);
            } else if ("coordinates".equals(member)) {
                shape.coordinates = shape.nested(parser, 0);
            } else {
                parser.skipChildren();
            }
        }
        return shape;
    }

    Geometry make(ShapeMaking making) throws ShapeFault {
        return switch (type) {
            case "Polygon" -> making.together(List.of(polygon(making, list(coordinates))));
            case "MultiPolygon" -> {
                var polygons = new ArrayList<Polygon>();
                for (Object polygon : list(coordinates)) {
                    polygons.add(polygon(making, list(polygon)));
                }
                yield making.together(polygons);
            }
            case "" -> throw ShapeFault.none();
            default -> throw ShapeFault.notAPolygon(type);
        };
    }

    private static Polygon polygon(ShapeMaking making, List<?> rings) throws ShapeFault {
        var points = new ArrayList<List<Coordinate>>();
        for (Object ring : rings) {
            var line = new ArrayList<Coordinate>();
            for (Object point : list(ring)) {
                if (!(point instanceof Coordinate at)) {
                    throw ShapeFault.notCoordinates();
                }
                line.add(at);
            }
            points.add(line);
        }
        return making.polygon(points);
    }

    private static List<?> list(@Nullable Object value) throws ShapeFault {
        if (value instanceof List<?> list) {
            return list;
        }
        throw value == null ? ShapeFault.none() : ShapeFault.notCoordinates();
    }

    // A list of lists, a place, or anything else as null.
    private @Nullable Object nested(JsonParser parser, int depth) {
        if (!parser.isExpectedStartArrayToken() || depth > DEEPEST) {
            parser.skipChildren();
            return null;
        }
        var inner = new ArrayList<@Nullable Object>();
        JsonToken token = parser.nextToken();
        if (token != null && token.isNumeric()) {
            return place(parser);
        }
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            points++;
            if (points > MOST_POINTS) {
                throw BoundaryRefusal.tooManyPoints(MOST_POINTS);
            }
            inner.add(nested(parser, depth + 1));
        }
        return inner;
    }

    // Whatever follows the first two numbers is a height.
    private static Coordinate place(JsonParser parser) {
        var at = new Coordinate(parser.getDoubleValue(), Double.NaN);
        for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken().isNumeric()) {
                if (i == 1) {
                    at.setY(parser.getDoubleValue());
                }
            } else {
                at.setY(Double.NaN);
                parser.skipChildren();
            }
        }
        return at;
    }

    private static String text(JsonParser parser) {
        String text = parser.currentToken().isScalarValue() ? parser.getString() : null;
        parser.skipChildren();
        return text == null ? "" : text;
    }
}

package org.maillage.territory.boundaries.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The records of a .shp, one after the other (ESRI Shapefile Technical Description, 1998). Heights and measures are
/// passed over.
final class ShapeRecords {

    private static final int FILE_CODE = 9994;
    private static final int HEADER_BYTES = 100;
    private static final int BOX_BYTES = 32;
    private static final int HEAVIEST_RECORD = 16 * GeoJsonShape.MOST_POINTS * 2; // heights and measures included

    private static final int NOTHING = 0;
    private static final int POLYGON = 5;
    private static final int POLYGON_Z = 15;
    private static final int POLYGON_M = 25;

    private final InputStream in;
    private int read;
    private ByteBuffer content = ByteBuffer.allocate(0);

    ShapeRecords(InputStream in) throws IOException {
        this.in = in;
        ByteBuffer header = take(HEADER_BYTES);
        if (header.getInt(0) != FILE_CODE) {
            throw BoundaryRefusal.damaged();
        }
        requirePolygons(header.order(ByteOrder.LITTLE_ENDIAN).getInt(32));
    }

    /// @return false at the end of the file
    boolean next() throws IOException {
        byte[] head = in.readNBytes(8);
        if (head.length == 0) {
            return false;
        }
        if (head.length < 8) {
            throw BoundaryRefusal.cut(read);
        }
        long bytes = 2L * ByteBuffer.wrap(head).getInt(4);
        if (bytes < 4) {
            throw BoundaryRefusal.damaged();
        }
        if (bytes > HEAVIEST_RECORD) {
            throw BoundaryRefusal.tooManyPoints(GeoJsonShape.MOST_POINTS);
        }
        content = take((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
        read++;
        return true;
    }

    int countRest() throws IOException {
        int rest = 0;
        while (next()) {
            rest++;
        }
        return rest;
    }

    /// The shape of the record just read.
    Geometry make(ShapeMaking making) throws ShapeFault {
        try {
            int type = content.getInt();
            if (type == NOTHING) {
                throw ShapeFault.none();
            }
            requirePolygons(type);
            return new RingSorting(rings()).make(making);
        } catch (BufferUnderflowException | IllegalArgumentException torn) {
            throw BoundaryRefusal.damaged();
        }
    }

    private List<List<Coordinate>> rings() {
        content.position(content.position() + BOX_BYTES);
        int parts = content.getInt();
        int points = content.getInt();
        if (parts < 0 || points < 0 || 4L * parts + 16L * points > content.remaining()) {
            throw BoundaryRefusal.damaged();
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = content.getInt();
        }
        starts[parts] = points;
        var rings = new ArrayList<List<Coordinate>>();
        for (int i = 0; i < parts; i++) {
            if (starts[i] < 0 || starts[i] > starts[i + 1] || i == 0 && starts[0] != 0) {
                throw BoundaryRefusal.damaged();
            }
            rings.add(ring(starts[i + 1] - starts[i]));
        }
        return rings;
    }

    private List<Coordinate> ring(int points) {
        var ring = new ArrayList<Coordinate>(points);
        for (int i = 0; i < points; i++) {
            ring.add(new Coordinate(content.getDouble(), content.getDouble()));
        }
        return ring;
    }

    private static void requirePolygons(int type) {
        switch (type) {
            case NOTHING, POLYGON, POLYGON_Z, POLYGON_M -> {
                // As it should be.
            }
            case 1, 8, 11, 18, 21, 28 -> throw BoundaryRefusal.notPolygons("points");
            case 3, 13, 23 -> throw BoundaryRefusal.notPolygons("lignes");
            default -> throw BoundaryRefusal.damaged();
        }
    }

    private ByteBuffer take(int bytes) throws IOException {
        byte[] taken = in.readNBytes(bytes);
        if (taken.length < bytes) {
            throw BoundaryRefusal.cut(read);
        }
        return ByteBuffer.wrap(taken);
    }
}

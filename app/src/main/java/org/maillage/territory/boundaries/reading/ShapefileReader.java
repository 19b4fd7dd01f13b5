package org.maillage.territory.boundaries.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A shapefile in its archive: shapes and lines of its table are read side by side, one of each in memory at a time.
final class ShapefileReader {

    private final Consumer<BoundaryFeature> taker;
    private final ShapeMaking making = new ShapeMaking();

    ShapefileReader(Consumer<BoundaryFeature> taker) {
        this.taker = taker;
    }

    BoundaryFormat read(Path file) throws IOException {
        try (ShapefileArchive archive = ShapefileArchive.open(file)) {
            String described = archive.readText(".prj");
            if (!described.isBlank()) {
                making.assume(Projection.described(described)
                        .orElseThrow(() -> BoundaryRefusal.projection(Projection.nameIn(described))));
            }
            try (InputStream shapes = archive.open(".shp");
                    InputStream rows = archive.open(".dbf")) {
                return read(new ShapeRecords(shapes), new TableRows(rows, archive.readText(".cpg")));
            }
        }
    }

    private BoundaryFormat read(ShapeRecords shapes, TableRows rows) throws IOException {
        int rank = 0;
        while (shapes.next()) {
            rank++;
            Map<String, String> attributes = rows.next();
            if (attributes == null) {
                throw BoundaryRefusal.uneven(rank + shapes.countRest(), rank - 1);
            }
            if (rank > GeoJsonReader.MOST_FEATURES) {
                throw BoundaryRefusal.tooManyFeatures(GeoJsonReader.MOST_FEATURES);
            }
            taker.accept(feature(rank, attributes, shapes));
        }
        int more = rows.countRest();
        if (more > 0) {
            throw BoundaryRefusal.uneven(rank, rank + more);
        }
        if (rank == 0) {
            throw BoundaryRefusal.noFeature();
        }
        return new BoundaryFormat("shapefile", making.projection(), rank);
    }

    private BoundaryFeature feature(int rank, Map<String, String> attributes, ShapeRecords shapes) {
        try {
            return new BoundaryFeature(rank, attributes, shapes.make(making), null);
        } catch (ShapeFault fault) {
            return new BoundaryFeature(rank, attributes, null, fault.sentence());
        }
    }
}

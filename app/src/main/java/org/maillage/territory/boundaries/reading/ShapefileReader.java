package org.maillage.territory.boundaries.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// To be written.
final class ShapefileReader {

    ShapefileReader(Consumer<BoundaryFeature> taker) {}

    BoundaryFormat read(Path file) throws IOException {
        throw BoundaryRefusal.unknown();
    }
}

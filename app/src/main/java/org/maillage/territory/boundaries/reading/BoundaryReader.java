package org.maillage.territory.boundaries.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// The door of this package: a file in, its features one after the other out.
public final class BoundaryReader {

    private BoundaryReader() {}

    /// What a file is shows in its first bytes; its name matters only to say what is missing.
    ///
    /// @param taker is handed each feature while the file is read, and must not keep what it does not need
    /// @throws BoundaryRefusal when the file as a whole cannot be taken: what was handed before is to be forgotten
    public static BoundaryFormat read(String fileName, Path file, Consumer<BoundaryFeature> taker) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            byte[] start = in.readNBytes(4);
            in.reset();
            return switch (kind(start, fileName)) {
                case GZIP -> new GeoJsonReader(taker).read(new WeighedStream(new GZIPInputStream(in)));
                case JSON -> new GeoJsonReader(taker).read(new WeighedStream(in));
                case ZIP -> new ShapefileReader(taker).read(file);
            };
        } catch (BoundaryRefusal refusal) {
            throw refusal;
        } catch (EOFException cut) {
            throw BoundaryRefusal.cut(0);
        } catch (IOException | RuntimeException broken) {
            // Whatever a hostile or torn file provokes in the readers of archives and tables is the file's fault.
            throw BoundaryRefusal.damaged();
        }
    }

    private enum Packing {
        JSON,
        GZIP,
        ZIP
    }

    private static Packing kind(byte[] start, String fileName) {
        if (start.length == 0) {
            throw BoundaryRefusal.empty();
        }
        if (start.length > 2 && start[0] == 0x1f && start[1] == (byte) 0x8b) {
            return Packing.GZIP;
        }
        if (start.length > 2 && start[0] == 'P' && start[1] == 'K') {
            return Packing.ZIP;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".shp") || name.endsWith(".dbf")) {
            throw BoundaryRefusal.bareShapefile();
        }
        boolean text =
                start[0] == '{' || start[0] == '[' || Character.isWhitespace(start[0]) || start[0] == (byte) 0xef;
        if (!text) {
            throw BoundaryRefusal.unknown();
        }
        return Packing.JSON;
    }
}

package org.maillage.territory.boundaries.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;

/// The files of one shapefile in an archive, in whatever folder they stand.
final class ShapefileArchive implements AutoCloseable {

    private static final int MOST_PARTS = 3_000;
    private static final int MOST_TEXT = 64 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byExtension = new HashMap<>();

    private ShapefileArchive(ZipFile zip) {
        this.zip = zip;
    }

    static ShapefileArchive open(Path file) throws IOException {
        ZipFile zip = ZipFile.builder().setPath(file).get();
        try {
            var archive = new ShapefileArchive(zip);
            archive.findParts();
            return archive;
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void findParts() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw BoundaryRefusal.unknown();
        }
        List<ZipArchiveEntry> shapes = entries.stream()
                .filter(entry -> plain(entry).endsWith(".shp") && isOfPeople(entry))
                .toList();
        if (shapes.isEmpty()) {
            throw BoundaryRefusal.missing(".shp");
        }
        if (shapes.size() > 1) {
            throw BoundaryRefusal.severalShapefiles(
                    shapes.get(0).getName(), shapes.get(1).getName());
        }
        String path = plain(shapes.getFirst());
        String stem = path.substring(0, path.length() - 4);
        entries.stream()
                .filter(entry -> plain(entry).startsWith(stem + "."))
                .forEach(entry -> byExtension.put(plain(entry).substring(stem.length()), entry));
    }

    InputStream open(String extension) throws IOException {
        ZipArchiveEntry entry = byExtension.get(extension);
        if (entry == null) {
            throw BoundaryRefusal.missing(extension);
        }
        var checked = new ChecksumVerifyingInputStream(
                new CRC32(), zip.getInputStream(entry), entry.getSize(), entry.getCrc());
        return new BufferedInputStream(new WeighedStream(checked));
    }

    /// @return empty when the archive has no such file
    String readText(String extension) throws IOException {
        if (!byExtension.containsKey(extension)) {
            return "";
        }
        try (InputStream in = open(extension)) {
            return new String(in.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
        }
    }

    private static String plain(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    // macOS lays a shadow of each file beside it.
    private static boolean isOfPeople(ZipArchiveEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().contains("__MACOSX")
                && !entry.getName().contains("/._");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

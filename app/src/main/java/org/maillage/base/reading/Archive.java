package org.maillage.base.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a file of an office suite, opened only after every one of them was weighed ([ArchiveScales]).
final class Archive implements AutoCloseable {

    /// A file of an archive that people made.
    ///
    /// @param shownName with the folders it stands in, in the letters of who named it
    record Part(String shownName, ZipArchiveEntry entry) {}

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entriesByLowerName = new HashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries())
                .forEach(entry -> entriesByLowerName.putIfAbsent(lower(entry.getName()), entry));
    }

    static Archive open(byte[] content) throws IOException {
        return open(content, ByteBudget.ofOneFile());
    }

    /// @param budget what the archive weighs is taken from it, even when it is refused
    static Archive open(byte[] content, ByteBudget budget) throws IOException {
        return open(new SeekableInMemoryByteChannel(content), budget);
    }

    /// @param content closed with the archive
    static Archive open(SeekableByteChannel content, ByteBudget budget) throws IOException {
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(content).get();
        try {
            new ArchiveScales(zip, budget).weigh();
            return new Archive(zip);
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    boolean holds(String name) {
        return entriesByLowerName.containsKey(lower(name));
    }

    boolean holdsNameEndingWith(String lowerCaseEnd) {
        return entriesByLowerName.keySet().stream().anyMatch(name -> name.endsWith(lowerCaseEnd));
    }

    boolean holdsNameMatching(Pattern lowerCase) {
        return entriesByLowerName.keySet().stream()
                .anyMatch(name -> lowerCase.matcher(name).matches());
    }

    /// @return the files, without the folders, in the order of their names
    List<Part> parts() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Part(ZipNames.decode(entry), entry))
                .sorted(Comparator.comparing(Part::shownName))
                .toList();
    }

    /// @return at most one byte more than what a file may weigh
    byte[] read(Part part) throws IOException {
        try (InputStream in = zip.getInputStream(part.entry())) {
            return in.readNBytes(Workbooks.MAX_MEGABYTES * 1024 * 1024 + 1);
        }
    }

    byte[] readStart(Part part, int maxBytes) throws IOException {
        try (InputStream in = zip.getInputStream(part.entry())) {
            return in.readNBytes(maxBytes);
        }
    }

    byte[] readStart(String name, int maxBytes) throws IOException {
        try (InputStream in = open(name)) {
            return in.readNBytes(maxBytes);
        }
    }

    /// @throws Refusal if the part is missing
    XmlPart xml(String name) throws IOException {
        return new XmlPart(name, new MarkupGuard(open(name)));
    }

    private InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entriesByLowerName.get(lower(name));
        if (entry == null) {
            throw Refusal.damaged();
        }
        return entry.getSize() == 0 ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a file of an office suite, opened only after every one of them was inflated once, weighed and checked.
///
/// Sizes are measured, not believed: what an archive announces about itself is the sender's word.
final class Archive implements AutoCloseable {

    static final long MAX_EXPANDED_BYTES = 320L << 20; // a million cells by LibreOffice weigh half of it
    static final int MAX_RATIO = 200; // real sheets stay under 60; deflate tops at 1 032
    static final long RATIO_MATTERS_FROM_BYTES = 4L << 20; // small parts of zeros harm nobody
    static final int MAX_PARTS = 3_000;
    static final int MAX_BYTES_WITHOUT_MARKUP = 2 << 20; // sixty times the longest text of a cell in Excel
    private static final int PROLOGUE_BYTES = 8 * 1024;

    /// A file of an archive that people made.
    ///
    /// @param shownName with the folders it stands in, in the letters of who named it
    record Part(String shownName, ZipArchiveEntry entry) {}

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entriesByLowerName = new HashMap<>();
    private long expandedBytes;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(byte[] content) throws IOException {
        return open(content, MAX_EXPANDED_BYTES);
    }

    static Archive open(byte[] content, long maxExpandedBytes) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        Archive archive = new Archive(zip);
        try {
            archive.weighParts(maxExpandedBytes);
            return archive;
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void weighParts(long maxExpandedBytes) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entriesByLowerName.size() >= MAX_PARTS) {
                throw Refusal.tooLargeOnceOpened();
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.encrypted();
            }
            expandedBytes += weigh(entry, maxExpandedBytes - expandedBytes);
            entriesByLowerName.putIfAbsent(lower(entry.getName()), entry);
        }
    }

    private long weigh(ZipArchiveEntry entry, long maxBytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        CRC32 crc = new CRC32();
        long size = 0;
        int withoutMarkup = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = in.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0) {
                    refuseDoctype(entry.getName(), buffer, Math.min(read, PROLOGUE_BYTES));
                }
                withoutMarkup = isXml(entry.getName()) ? countWithoutMarkup(buffer, read, withoutMarkup) : 0;
                crc.update(buffer, 0, read);
                size += read;
                refuseBomb(entry, size, maxBytes);
            }
        }
        if (crc.getValue() != entry.getCrc()) {
            throw Refusal.damaged();
        }
        return size;
    }

    private static void refuseBomb(ZipArchiveEntry entry, long size, long maxBytes) {
        boolean tooDense = size > RATIO_MATTERS_FROM_BYTES && size / MAX_RATIO > entry.getCompressedSize();
        if (size > maxBytes || tooDense) {
            throw Refusal.tooLargeOnceOpened();
        }
    }

    /// One endless text or attribute would be held whole in memory by any parser.
    private static int countWithoutMarkup(byte[] buffer, int length, int before) {
        int count = before;
        for (int at = 0; at < length; at++) {
            count = buffer[at] == '<' || buffer[at] == '>' ? 0 : count + 1;
            if (count > MAX_BYTES_WITHOUT_MARKUP) {
                throw Refusal.tooLargeOnceOpened();
            }
        }
        return count;
    }

    /// A cheap look at every XML part, also those never parsed; the parser refuses again, whatever the encoding.
    private static void refuseDoctype(String name, byte[] buffer, int length) {
        if (isXml(name)
                && new String(buffer, 0, length, ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
            throw Refusal.externalEntities(name);
        }
    }

    private static boolean isXml(String name) {
        return lower(name).endsWith(".xml") || lower(name).endsWith(".rels");
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

    long expandedBytes() {
        return expandedBytes;
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

    byte[] readStart(String name, int maxBytes) throws IOException {
        try (InputStream in = open(name)) {
            return in.readNBytes(maxBytes);
        }
    }

    /// @throws Refusal if the part is missing
    XmlPart xml(String name) throws IOException {
        return new XmlPart(name, open(name));
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

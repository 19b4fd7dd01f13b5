package org.maillage.figures.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The text within a file as it is published: plain, `.gz`, or the largest table of a `.zip`, as Insee sends them with
/// a second file that describes the columns.
final class PublishedText {

    private static final int BUFFER = 1 << 16;
    private static final int SIGNATURE = 4;

    // A census of France by IRIS is 40 MB, its squares 400 MB: beyond, somebody means harm.
    private static final long MOST_BYTES = 2_000_000_000L;

    private final Path file;

    PublishedText(Path file) {
        this.file = file;
    }

    /// @throws java.nio.charset.CharacterCodingException while reading, where the bytes are no text of that encoding
    Reader open(Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(new Limited(bytes()), decoder), BUFFER);
    }

    private InputStream bytes() throws IOException {
        var content = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        content.mark(SIGNATURE);
        byte[] start = content.readNBytes(SIGNATURE);
        content.reset();
        if (start.length >= 2 && start[0] == (byte) 0x1F && start[1] == (byte) 0x8B) {
            return new GZIPInputStream(content, BUFFER);
        }
        if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
            content.close();
            return largestTable();
        }
        return content;
    }

    private InputStream largestTable() throws IOException {
        String chosen = null;
        boolean workbook = false;
        try (var archive = new java.util.zip.ZipFile(file.toFile())) {
            workbook = archive.getEntry("xl/workbook.xml") != null;
            chosen = archive.stream()
                    .filter(entry -> !entry.isDirectory() && isTable(entry.getName()))
                    .max(java.util.Comparator.comparingLong(ZipEntry::getSize))
                    .map(ZipEntry::getName)
                    .orElse(null);
        } catch (ZipException damaged) {
            throw Unreadable.ofFile("Cette archive .zip est abîmée ou incomplète : téléchargez-la de nouveau.");
        }
        if (chosen == null) {
            throw Unreadable.ofFile(
                    workbook
                            ? "Ce fichier est un classeur : un tableur change les codes. Déposez le fichier .csv que l’institution publie."
                            : "Cette archive .zip ne contient aucune table .csv ou .txt : déposez le fichier .csv.");
        }
        var archive = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        ZipEntry entry = archive.getNextEntry();
        while (entry != null && !entry.getName().equals(chosen)) {
            entry = archive.getNextEntry();
        }
        return archive;
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String own = lower.substring(lower.lastIndexOf('/') + 1);
        return (own.endsWith(".csv") || own.endsWith(".txt")) && !own.startsWith("meta");
    }

    private static final class Limited extends FilterInputStream {

        private long left = MOST_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return counted(read, read < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, Math.max(read, 0));
        }

        private int counted(int read, int bytes) {
            left -= bytes;
            if (left < 0) {
                throw Unreadable.ofFile("Une fois décompressé, ce fichier dépasse deux gigaoctets : il n’est pas lu.");
            }
            return read;
        }
    }
}

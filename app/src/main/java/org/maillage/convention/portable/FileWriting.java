package org.maillage.convention.portable;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.convention.contents.Digests;

/// The zip while it is written, entry after entry, with the size and digest of each.
final class FileWriting {

    /// Writes one entry and forgets it.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Seal.Sealing sealing;
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    FileWriting(OutputStream out) {
        sealing = new Seal.Sealing(out);
        zip = new ZipOutputStream(sealing, StandardCharsets.UTF_8);
        zip.setComment(Seal.BLANK);
    }

    void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = Digests.sha256();
        var counted = new Counted(new DigestOutputStream(new Unclosed(zip), digest));
        content.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        entries.add(new Manifest.Entry(name, counted.bytes, HexFormat.of().formatHex(digest.digest())));
    }

    List<Manifest.Entry> entries() {
        return List.copyOf(entries);
    }

    /// Only a finished file can be opened: one cut short by an error does not pass for a whole one.
    void finish(String manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        sealing.finish();
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            bytes++;
            out.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            bytes += length;
            out.write(some, from, length);
        }
    }

    // Who writes an entry may close it: the file goes on.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

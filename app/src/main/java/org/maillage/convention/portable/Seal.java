package org.maillage.convention.portable;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.maillage.convention.contents.Digests;

/// The last bytes of a file, which say that all those before are as they were written: the comment of the zip.
final class Seal {

    private static final String LABEL = "maillage-sha256:";
    private static final int LENGTH = LABEL.length() + 64;

    /// What the zip takes as its comment while it is written.
    static final String BLANK = LABEL + "0".repeat(64);

    private Seal() {}

    static boolean holds(Path file) throws IOException {
        long sealed = Files.size(file) - LENGTH;
        if (sealed < 0) {
            return false;
        }
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            Digests.feed(digest, in, sealed);
            return new String(in.readNBytes(LENGTH), StandardCharsets.US_ASCII).equals(text(digest));
        }
    }

    private static String text(MessageDigest digest) {
        return LABEL + HexFormat.of().formatHex(digest.digest());
    }

    /// Holds the last bytes back until it is finished, then writes the seal in their place.
    static final class Sealing extends FilterOutputStream {

        private final MessageDigest digest = Digests.sha256();
        private byte[] held = new byte[0];

        Sealing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] all = new byte[held.length + length];
            System.arraycopy(held, 0, all, 0, held.length);
            System.arraycopy(bytes, from, all, held.length, length);
            int leaving = Math.max(0, all.length - LENGTH);
            digest.update(all, 0, leaving);
            out.write(all, 0, leaving);
            held = Arrays.copyOfRange(all, leaving, all.length);
        }

        void finish() throws IOException {
            out.write(text(digest).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}

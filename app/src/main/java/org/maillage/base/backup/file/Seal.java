package org.maillage.base.backup.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The last characters of a backup, in the comment of the zip: the SHA-256 of all bytes before them. One byte changed
/// anywhere, or one missing at the end, shows.
public final class Seal {

    private static final String MARK = "Maillage sha256 ";
    private static final int DIGITS = 64;
    private static final int LENGTH = MARK.length() + DIGITS;
    private static final int CHUNK = 1 << 20;

    /// What stands there until the rest is written.
    public static final String BLANK = MARK + "0".repeat(DIGITS);

    private Seal() {}

    public static void set(FileChannel file) throws IOException {
        long sealed = file.size() - DIGITS;
        file.write(ByteBuffer.wrap(digest(file, sealed).getBytes(StandardCharsets.US_ASCII)), sealed);
    }

    /// Whether there is one at all: without it, the file was cut short or is something else.
    public static boolean isThere(FileChannel file) throws IOException {
        return file.size() > LENGTH && read(file, file.size() - LENGTH).startsWith(MARK);
    }

    public static boolean holds(FileChannel file) throws IOException {
        long sealed = file.size() - DIGITS;
        return digest(file, sealed).equals(read(file, sealed));
    }

    private static String read(FileChannel file, long from) throws IOException {
        ByteBuffer end = ByteBuffer.allocate((int) (file.size() - from));
        while (end.hasRemaining() && file.read(end, from + end.position()) > 0) {
            // read on
        }
        return new String(end.array(), StandardCharsets.US_ASCII);
    }

    private static String digest(FileChannel file, long length) throws IOException {
        MessageDigest sha = Digests.sha256();
        byte[] chunk = new byte[CHUNK];
        long at = 0;
        while (at < length) {
            int read = file.read(ByteBuffer.wrap(chunk, 0, (int) Math.min(CHUNK, length - at)), at);
            if (read < 0) {
                throw new IOException("File cut short while it was read");
            }
            sha.update(chunk, 0, read);
            at += read;
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}

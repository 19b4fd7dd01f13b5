package org.maillage.convention.contents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Every Java has SHA-256; its API does not know.
public final class Digests {

    private Digests() {}

    /// The digest of a text, as it is written.
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Takes that many bytes in.
    ///
    /// @throws EOFException when there are fewer
    public static void feed(MessageDigest digest, InputStream in, long bytes) throws IOException {
        byte[] part = new byte[1 << 16];
        for (long left = bytes; left > 0; ) {
            int read = in.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            digest.update(part, 0, read);
            left -= read;
        }
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}

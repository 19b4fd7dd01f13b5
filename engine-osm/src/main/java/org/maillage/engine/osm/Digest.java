package org.maillage.engine.osm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.maillage.engine.osm.UnreadableExtract.Reason;

/// Names what a network was read from.
final class Digest {

    /// To be raised when the same extract and model give other arrays than before.
    private static final String READER = "graphhopper 11.0, reader 3";

    private static final int BYTES = 16;

    private Digest() {}

    /// 32 hexadecimal figures of SHA-256 over the extract, the model and the reader.
    static String of(Path extract, Durations durations) throws UnreadableExtract {
        MessageDigest digest = sha256();
        digest.update((READER + durations).getBytes(StandardCharsets.UTF_8));
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(extract, out);
        } catch (IOException missing) {
            throw new UnreadableExtract(Reason.MISSING, extract, missing);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

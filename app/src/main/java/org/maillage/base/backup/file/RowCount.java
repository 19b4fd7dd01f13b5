package org.maillage.base.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// What a text of rows holds, without keeping it: each ends with a line feed, and holds no other.
public record RowCount(long rows, long bytes, String sha256) {

    private static final int CHUNK = 1 << 16;

    /// @param announced the reading stops soon after, whatever the text still holds
    public static RowCount of(InputStream text, long announced) throws IOException {
        MessageDigest sha = Digests.sha256();
        byte[] chunk = new byte[CHUNK];
        long rows = 0;
        long bytes = 0;
        for (int read = text.read(chunk); read >= 0 && bytes <= announced; read = text.read(chunk)) {
            sha.update(chunk, 0, read);
            bytes += read;
            for (int at = 0; at < read; at++) {
                rows += chunk[at] == '\n' ? 1 : 0;
            }
        }
        return new RowCount(rows, bytes, HexFormat.of().formatHex(sha.digest()));
    }
}

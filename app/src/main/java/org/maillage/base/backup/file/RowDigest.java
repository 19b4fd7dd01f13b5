package org.maillage.base.backup.file;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A digest of rows that does not depend on their order: the SHA-256 of each row, added up. Two tables hold the same
/// rows, each as many times, when their digests are equal; no sorting is needed to know it.
public final class RowDigest {

    private final MessageDigest sha = Digests.sha256();
    private final long[] sum = new long[4];

    public void add(byte[] row) {
        ByteBuffer digest = ByteBuffer.wrap(sha.digest(row));
        for (int lane = 0; lane < sum.length; lane++) {
            sum[lane] += digest.getLong();
        }
    }

    public String hex() {
        ByteBuffer all = ByteBuffer.allocate(Long.BYTES * sum.length);
        all.asLongBuffer().put(sum);
        return HexFormat.of().formatHex(all.array());
    }
}

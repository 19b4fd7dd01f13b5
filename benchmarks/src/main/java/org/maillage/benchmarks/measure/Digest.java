package org.maillage.benchmarks.measure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a result: 16 hexadecimal figures of SHA-256 over its numbers, little-endian, one array after the other.
public final class Digest {

    private static final int BYTES = 8;

    private Digest() {}

    public static String of(int[]... arrays) {
        MessageDigest digest = sha256();
        for (int[] array : arrays) {
            var bytes = ByteBuffer.allocate(Integer.BYTES * array.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asIntBuffer().put(array);
            digest.update(bytes.array());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /// Of each double all bits count.
    public static String of(double[]... arrays) {
        MessageDigest digest = sha256();
        for (double[] array : arrays) {
            var bytes = ByteBuffer.allocate(Double.BYTES * array.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asDoubleBuffer().put(array);
            digest.update(bytes.array());
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

package org.maillage.plan.fiche;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The digest of a text, whatever an office suite does to its spaces and line ends: 64 bits of SHA-256.
final class FichePrint {

    private static final int BYTES = 8;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private FichePrint() {}

    static String of(String text) {
        byte[] digest = digest(SPACES.matcher(text).replaceAll(" ").strip());
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}

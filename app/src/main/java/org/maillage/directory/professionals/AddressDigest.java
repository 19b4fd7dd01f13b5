package org.maillage.directory.professionals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// What is left of an electronic address once nothing may be shown any more: enough to recognise it when it is typed
/// again, not to read it.
final class AddressDigest {

    private AddressDigest() {}

    static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    static byte[] of(String address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain(address).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK provides SHA-256", absent);
        }
    }
}

package org.maillage.convention.portable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Every Java has SHA-256; its API does not know.
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}

package org.maillage.base.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Every Java has SHA-256; its API does not know.
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

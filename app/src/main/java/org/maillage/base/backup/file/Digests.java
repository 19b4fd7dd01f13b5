package org.maillage.base.backup.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Every Java has SHA-256; its API does not know.
public final class Digests {

    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.maillage.accounts.links;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.modulith.NamedInterface;

/// The secret of a one-time address: 256 random bits, known to who received the mail and to nobody else.
///
/// Prints as nothing, so that no log ever holds one.
@NamedInterface("links")
public record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken createRandom() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What the database keeps of it.
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK provides SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return "a one-time secret";
    }
}

package org.maillage.diagnosis.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The secret by which one phone is known in one workshop, kept by the phone alone. Prints as nothing.
public record Phone(String secret) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Phone createRandom() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Phone(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// A secret of our own making, or nothing.
    public static Optional<Phone> find(String kept) {
        return kept.matches("[\\w-]{32}") ? Optional.of(new Phone(kept)) : Optional.empty();
    }

    /// What the database keeps of it, salted so that one phone is another in another workshop.
    public byte[] digest(WorkshopId workshop) {
        try {
            String salted = workshop.value() + " " + secret;
            return MessageDigest.getInstance("SHA-256").digest(salted.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK provides SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return "a phone";
    }
}

package org.maillage.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a new password must be: long, and not what everybody tries first. No other recipe: length is what counts.
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;

    // bcrypt looks no further.
    static final int MAX_BYTES = 72;

    private static final int MIN_DISTINCT = 5;
    private static final Set<String> COMMON = Set.of(
            "motdepasse123",
            "motdepasse1234",
            "motdepasse2025",
            "monmotdepasse",
            "azertyuiop123",
            "azertyuiopqsdfghjklm",
            "azertyuiopqs",
            "qwertyuiop123",
            "qwertyuiopas",
            "passwordpassword",
            "password1234",
            "password12345",
            "administrateur",
            "administrator",
            "123456789012",
            "1234567890123",
            "conventionterritorialeglobale",
            "bienvenue2025",
            "changezmoi123",
            "jetaimejetaime",
            "iloveyou1234",
            "maillagemaillage");

    private PasswordRules() {}

    /// @return the sentence that says what to mend; empty when the password will do
    public static Optional<String> findRefusal(String password, String email) {
        if (password.length() < MIN_LENGTH) {
            return Optional.of("Choisissez au moins " + MIN_LENGTH
                    + " caractères : quelques mots qui se suivent conviennent très bien.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("Choisissez au plus " + MAX_BYTES + " caractères (une lettre accentuée compte double).");
        }
        String lower = password.toLowerCase(Locale.ROOT).strip();
        if (lower.equals(email.toLowerCase(Locale.ROOT).strip())) {
            return Optional.of("Votre adresse électronique ne peut pas être votre mot de passe.");
        }
        return COMMON.contains(lower) || lower.chars().distinct().count() < MIN_DISTINCT
                ? Optional.of("Ce mot de passe est trop facile à deviner : choisissez-en un autre.")
                : Optional.empty();
    }
}

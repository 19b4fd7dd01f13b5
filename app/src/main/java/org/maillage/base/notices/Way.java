package org.maillage.base.notices;

import java.util.Locale;

/// How somebody wants to be told.
public enum Way {
    /// What is asked: at once, by mail.
    MAIL,
    /// What is asked: with the next digest.
    DIGEST,
    /// Only in the application.
    SCREEN,
    /// The digest: every day there is something to say.
    DAILY,
    /// The digest: on Monday.
    WEEKLY,
    /// No digest.
    NEVER;

    /// The kind under which the rhythm of the digest is chosen, beside those of asks.
    public static final String OF_DIGEST = "digest";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

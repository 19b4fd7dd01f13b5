package org.maillage.directory.reviews;

import java.util.Locale;

/// What somebody answers about a sheet.
public enum AnswerKind {
    EXACT,
    CORRECTED,
    /// "N'existe plus": proposed to the coordination, which alone removes.
    GONE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AnswerKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.maillage.convention.amendments;

import java.util.Locale;

/// How far an avenant has come.
public enum AmendmentStatus {
    PREPARATION,
    ADOPTED,
    ABANDONED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AmendmentStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.maillage.convention.snapshots;

import java.util.Locale;

/// Why a state was frozen. Only one that somebody named can be removed again.
public enum SnapshotKind {
    NAMED,
    SIGNATURE,
    CLOSING,
    AMENDMENT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SnapshotKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

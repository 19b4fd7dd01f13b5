package org.maillage.base.files;

import java.util.Locale;

/// What is known of a version against viruses.
public enum ScanState {
    /// No scanner is set up on this instance.
    UNSCANNED,
    /// The scanner has not answered yet: only who sent it may take it back.
    WAITING,
    CLEAN,
    /// Something was found: its bytes are erased.
    INFECTED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ScanState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether who may see the file may have its bytes.
    public boolean open() {
        return this == UNSCANNED || this == CLEAN;
    }
}

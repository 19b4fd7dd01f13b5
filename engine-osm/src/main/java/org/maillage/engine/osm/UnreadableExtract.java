package org.maillage.engine.osm;

import java.nio.file.Path;

/// Why an extract gives no streets, for the application to say in the words of who brought it.
public final class UnreadableExtract extends Exception {

    /// What is wrong with it.
    public enum Reason {
        /// There is no such file, or it may not be read.
        MISSING,
        /// It is no OpenStreetMap extract, or was cut or altered on its way here.
        DAMAGED,
        /// It is one, and holds no way that is open in that way of moving.
        WITHOUT_STREETS,
        /// Reading it takes more memory than there is.
        TOO_LARGE
    }

    private final Reason reason;

    UnreadableExtract(Reason reason, Path extract, Throwable cause) {
        super(reason + ": " + extract, cause);
        this.reason = reason;
    }

    UnreadableExtract(Reason reason, Path extract) {
        super(reason + ": " + extract);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

package org.maillage.directory.geocoding;

import java.time.Duration;

/// Ends a request that was not answered; it never leaves this package.
final class GeocoderFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Duration pause;

    /// @param sentence in French, what the service did
    /// @param pause that the service asks for before the next request; zero when it asks for none
    GeocoderFailure(String sentence, Duration pause) {
        super(sentence, null, false, false);
        this.pause = pause;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    Duration pause() {
        return pause;
    }
}

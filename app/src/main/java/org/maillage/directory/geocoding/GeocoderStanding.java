package org.maillage.directory.geocoding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the service answers.
///
/// @param on false when the operator switched it off
/// @param answeredAt null when it never did
/// @param failedAt null unless its last word was a failure
/// @param failure in French, what it did then
/// @param failures how many in a row
/// @param notBefore when it may be asked again, or null
public record GeocoderStanding(
        boolean on,
        @Nullable Instant answeredAt,
        @Nullable Instant failedAt,
        String failure,
        int failures,
        @Nullable Instant notBefore) {}

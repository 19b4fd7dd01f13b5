package org.maillage.convention.portable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;

/// A file of a convention that somebody handed in.
///
/// @param by who, by name; the operator has none
/// @param became the convention it made, while it stands; null until then
/// @param removedAt when that convention was removed as though it had never come
public record ReceivedFile(
        UUID id,
        String fileName,
        Instant at,
        String by,
        @Nullable ConventionId became,
        @Nullable Instant removedAt) {

    /// A file that nobody decided about by then is erased ([UndecidedFiles]).
    public static final int DAYS_TO_DECIDE = 30;

    public Instant goesAt() {
        return at.plus(Duration.ofDays(DAYS_TO_DECIDE));
    }

    public boolean waits() {
        return became == null;
    }

    public boolean stands() {
        return became != null && removedAt == null;
    }
}

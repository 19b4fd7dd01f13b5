package org.maillage.plan.renewal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;

/// How far the renewal of a convention has come.
///
/// @param next as it will begin; proposed as long as nobody wrote it
/// @param prepared the convention that follows, or null
/// @param version 0 while everything is proposed
public record Renewal(
        NextConvention next,
        @Nullable ConventionId prepared,
        @Nullable Instant preparedAt,
        int version) {

    public boolean isPrepared() {
        return prepared != null;
    }
}

package org.maillage.plan.renewal;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;

/// How far the renewal of a convention has come.
///
/// @param next as it will begin; proposed as long as nobody wrote it
/// @param prepared the convention that follows, or null
/// @param version 0 while everything is proposed
public record Renewal(NextConvention next, @Nullable ConventionId prepared, int version) {

    public boolean isPrepared() {
        return prepared != null;
    }
}

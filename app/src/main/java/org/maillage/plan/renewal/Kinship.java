package org.maillage.plan.renewal;

import org.jspecify.annotations.Nullable;

/// Where an enjeu or an action comes from and what comes of it, as one reader may know it.
///
/// @param origin null for what begins here
/// @param taken how it was taken over; open when that was before anybody decided
/// @param toReview whether the coordination has still to review what was taken over
/// @param version of the lineage, for who reviews it
/// @param decision what was decided of it when this convention ends
/// @param heir null for what nothing took over
public record Kinship(
        @Nullable Relative origin,
        Decision taken,
        boolean toReview,
        int version,
        Decision decision,
        @Nullable Relative heir) {

    public static final Kinship NONE = new Kinship(null, Decision.OPEN, false, 0, Decision.OPEN, null);

    /// @param convention short title of its convention, which is public; null when this instance does not hold it
    /// @param name null when one may not see it, or when it is gone
    /// @param path whole address, or null
    public record Relative(
            @Nullable String convention,
            @Nullable String name,
            @Nullable String path) {}
}

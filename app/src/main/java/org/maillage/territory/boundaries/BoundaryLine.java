package org.maillage.territory.boundaries;

import org.jspecify.annotations.Nullable;
import org.maillage.territory.Area;

/// What becomes of a feature when its file is applied.
///
/// @param area the known area it is the boundary of, or null
/// @param reason why it is left out, in French; null otherwise
public record BoundaryLine(
        StagedBoundary staged,
        Verdict verdict,
        @Nullable Area area,
        @Nullable String reason) {

    public enum Verdict {
        /// An area that nobody knew comes with its boundary.
        NEW,
        /// A known area gets its first boundary.
        FIRST,
        /// A known area gets another boundary than the one it has.
        CHANGED,
        SAME,
        ERROR
    }
}

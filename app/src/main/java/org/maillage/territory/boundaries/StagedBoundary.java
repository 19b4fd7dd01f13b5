package org.maillage.territory.boundaries;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.territory.AreaId;

/// A feature of a file that lies in the territory.
///
/// @param rank in the file, from 1
/// @param communes Insee codes as the file writes them, empty when it does not
/// @param drawn as the file has it, null when nothing can be drawn
/// @param mended as it was mended when somebody asked, or null
/// @param chosen the area that somebody said it is the boundary of, or null
/// @param problem why the file's shape cannot be taken, or null
public record StagedBoundary(
        int rank,
        String code,
        String name,
        String communes,
        @Nullable Geometry drawn,
        @Nullable Geometry mended,
        @Nullable AreaId chosen,
        @Nullable String problem) {

    /// The shape that would be kept.
    public @Nullable Geometry shape() {
        return mended == null ? drawn : mended;
    }

    /// As one calls it: its name, else its code, else its rank.
    public String called() {
        if (!name.isEmpty()) {
            return name;
        }
        return code.isEmpty() ? "Contour " + rank : code;
    }

    public boolean hasLostLetters() {
        return name.indexOf('\ufffd') >= 0;
    }
}

package org.maillage.territory.boundaries.faults;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// Something wrong with one shape, or between several.
///
/// @param ranks of the shapes, in the order of their file
/// @param place where it shows, in degrees
/// @param squareMeters how much ground it is about; 0 for a point
public record Fault(Kind kind, List<Integer> ranks, Geometry place, double squareMeters) {

    public enum Kind {
        /// A shape whose outline meets itself: no point can be said to lie in it.
        CROSSING,
        /// The same point several times in a row: harmless, and a sign of how the file was made.
        REPEATED_POINT,
        /// A piece of some square metres, left by a cut.
        CRUMB,
        /// Ground that two shapes claim.
        OVERLAP,
        /// Ground between shapes that none claims.
        GAP
    }
}

package org.maillage.territory.boundaries.faults;

import org.locationtech.jts.geom.Geometry;

/// How fine one looks at boundaries, in metres.
final class Tolerances {

    /// Half of it is what six decimals of a degree and a change of projection shift; below, neighbours fit.
    static final double SEEN_METERS = 0.5;

    /// The width of a street: what is narrower is between two hands that drew the same line.
    static final double MENDED_METERS = 10;

    /// Smaller pieces hold no house.
    static final double CRUMB_SQUARE_METERS = 20;

    private Tolerances() {}

    static boolean isWider(Geometry meters, double width) {
        return !meters.buffer(-width / 2, 2).isEmpty();
    }
}

package org.maillage.territory;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// Which area lies in which, by their shapes.
///
/// Boundaries of different editions never fit to the metre: an area lies in another when more than half of its surface
/// does. Shapes are in degrees; shares do not depend on it at the size of a city.
public final class Nesting {

    private static final double MOST = 0.5;

    private Nesting() {}

    /// @return share of the surface of the inner shape that lies in the outer one, in [0..1]; for a point, whether it
    /// lies in it
    public static double shareInside(Geometry inner, Geometry outer) {
        if (inner.isEmpty() || !inner.getEnvelopeInternal().intersects(outer.getEnvelopeInternal())) {
            return 0;
        }
        if (inner.getDimension() < 2) {
            return outer.covers(inner) ? 1 : 0;
        }
        return Math.clamp(inner.intersection(outer).getArea() / inner.getArea(), 0, 1);
    }

    public static boolean liesIn(Geometry inner, Geometry outer) {
        return shareInside(inner, outer) > MOST;
    }

    /// The smallest of those it lies in.
    public static <K> Optional<K> findInnermost(Geometry inner, Map<K, ? extends Geometry> outers) {
        return outers.entrySet().stream()
                .filter(outer -> liesIn(inner, outer.getValue()))
                .min(Comparator.comparingDouble(outer -> outer.getValue().getArea()))
                .map(Map.Entry::getKey);
    }
}

package org.maillage.engine.line;

import org.maillage.engine.Basis;

/// How long it takes in a straight line made longer by a detour: for where no streets are known. Real ways are
/// often much longer, and rivers are not seen; every result says so by its [Basis].
///
/// @param detour how many times longer ways are than straight lines, 1 to 100
/// @param kmh speed, 0.1 to 1 000
public record StraightLine(double detour, double kmh) {

    private static final double MILLIS_PER_METRE_AT_1_KMH = 3600;

    /// @throws IllegalArgumentException when they are none
    public StraightLine {
        if (!(detour >= 1 && detour <= 100) || !(kmh >= 0.1 && kmh <= 1_000)) {
            throw new IllegalArgumentException(
                    "A detour of " + detour + " at " + kmh + " km/h: 1 to 100, at 0.1 to 1 000");
        }
    }

    Basis basis() {
        return new Basis.StraightLine(detour, kmh);
    }

    double millisPerMetre() {
        return detour * MILLIS_PER_METRE_AT_1_KMH / kmh;
    }

    int millis(double metres) {
        return whole(metres * millisPerMetre());
    }

    /// Rounded to the nearest, below what stands for unreached.
    static int whole(double millis) {
        return Math.min(Integer.MAX_VALUE - 1, (int) (millis + 0.5));
    }

    /// The distance from which on it takes longer than that, rounded to the millisecond.
    ///
    /// @param limit in milliseconds, 0 or more; `Integer.MAX_VALUE` for none
    /// @throws IllegalArgumentException when it is negative
    double metres(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("A limit of " + limit + " ms");
        }
        return limit == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : (limit + 0.5) / millisPerMetre();
    }
}

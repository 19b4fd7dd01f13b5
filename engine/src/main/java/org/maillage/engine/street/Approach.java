package org.maillage.engine.street;

/// How one comes to the street from where one is: in a straight line to the nearest.
///
/// @param farthest how far the street may be, in metres, above 0: what is farther is outside
/// @param kmh how fast one walks there, above 0
public record Approach(double farthest, double kmh) {

    /// Five hundred metres at 4.5 km/h: a choice, no norm gives one.
    public static final Approach ON_FOOT = new Approach(500, 4.5);

    private static final double MILLIS_PER_METRE_AT_1_KMH = 3600;
    private static final double LONGEST_HOURS = 1;

    /// @throws IllegalArgumentException when they are none, or when it could take more than an hour
    public Approach {
        if (!(farthest > 0) || !(kmh > 0) || !(farthest <= 1_000 * kmh * LONGEST_HOURS)) {
            throw new IllegalArgumentException("A street as far as " + farthest + " m, at " + kmh + " km/h");
        }
    }

    int millis(double metres) {
        return (int) Math.round(metres * MILLIS_PER_METRE_AT_1_KMH / kmh);
    }
}

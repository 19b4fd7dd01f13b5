package org.maillage.engine;

import java.util.Arrays;

/// The nearest services of each point of demand, nearest first.
///
/// @param basis what durations were computed on
/// @param each how many are looked for, 1 or more
/// @param millis of point `p`, the durations `millis[p * each]` to `millis[p * each + each - 1]`, ascending, or
///   [#UNREACHED]
/// @param service in the same places, which service that is, or -1
public record Nearest(Basis basis, int each, int[] millis, int[] service) {

    /// Of what is not reached within the limit.
    public static final int UNREACHED = Integer.MAX_VALUE;

    public int points() {
        return millis.length / each;
    }

    /// None found yet.
    ///
    /// @throws IllegalArgumentException when none is asked
    public static Nearest none(Basis basis, int points, int each) {
        if (each < 1) {
            throw new IllegalArgumentException("The " + each + " nearest");
        }
        var millis = new int[Math.multiplyExact(points, each)];
        var service = new int[millis.length];
        Arrays.fill(millis, UNREACHED);
        Arrays.fill(service, -1);
        return new Nearest(basis, each, millis, service);
    }

    /// How many people reach the nearest service within a limit.
    ///
    /// @param people at each point of demand, see [Weights]
    /// @param limit in milliseconds, included
    /// @throws IllegalArgumentException when numbers are missing or none
    public double peopleWithin(double[] people, int limit) {
        Weights.check("people", people, points());
        double within = 0;
        for (int point = 0; point < people.length; point++) {
            within += millis[point * each] <= limit && millis[point * each] != UNREACHED ? people[point] : 0;
        }
        return within;
    }
}

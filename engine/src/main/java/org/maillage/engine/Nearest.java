package org.maillage.engine;

/// The nearest services of each point of demand, nearest first.
///
/// @param each how many are looked for, 1 or more
/// @param millis of point `p`, the durations `millis[p * each]` to `millis[p * each + each - 1]`, ascending, or
///   [#UNREACHED]
/// @param service in the same places, which service that is, or -1
public record Nearest(int each, int[] millis, int[] service) {

    /// Of what is not reached within the limit.
    public static final int UNREACHED = Integer.MAX_VALUE;

    public int points() {
        return millis.length / each;
    }

    /// How many people reach the nearest service within a limit.
    ///
    /// @param people at each point of demand, 0 or more
    /// @param limit in milliseconds, included
    /// @throws IllegalArgumentException when numbers are missing, negative, infinite or none
    public double peopleWithin(double[] people, int limit) {
        Weights.check("people", people);
        if (people.length != points()) {
            throw new IllegalArgumentException(people.length + " numbers of people at " + points() + " points");
        }
        double within = 0;
        for (int point = 0; point < people.length; point++) {
            within += millis[point * each] <= limit && millis[point * each] != UNREACHED ? people[point] : 0;
        }
        return within;
    }
}

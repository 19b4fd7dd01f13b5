package org.maillage.engine;

import java.util.Arrays;

/// The nearest services of each point of demand, nearest first.
///
/// @param basis what durations were computed on
/// @param each how many are looked for, 1 to 10 000
/// @param millis of point `p`, the durations `millis[p * each]` to `millis[p * each + each - 1]`, ascending, or
///   [#UNREACHED]
/// @param service in the same places, which service that is, or -1
public record Nearest(Basis basis, int each, int[] millis, int[] service) {

    /// Who wants a distance to every service asks for pairs.
    private static final int MOST_EACH = 10_000;

    private static final int MOST = Room.of(2 * Integer.BYTES);

    /// Of what is not reached within the limit.
    public static final int UNREACHED = Integer.MAX_VALUE;

    public int points() {
        return millis.length / each;
    }

    /// None found yet.
    ///
    /// @throws IllegalArgumentException when none is asked, or more than memory has room for
    public static Nearest none(Basis basis, int points, int each) {
        if (each < 1 || each > MOST_EACH) {
            throw new IllegalArgumentException(
                    "The " + each + " nearest, of which 1 to " + MOST_EACH + " can be asked");
        }
        long all = (long) points * each;
        if (all > MOST) {
            throw new IllegalArgumentException("The " + each + " nearest of " + points + " points, " + all
                    + " in all, where memory has room for " + MOST);
        }
        var millis = new int[(int) all];
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

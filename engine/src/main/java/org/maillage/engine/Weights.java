package org.maillage.engine;

/// Numbers that count people or places.
public final class Weights {

    private Weights() {}

    /// @param expected how many there are to be
    /// @throws IllegalArgumentException when one is missing, negative, infinite or not a number
    public static void check(String what, double[] numbers, int expected) {
        if (numbers.length != expected) {
            throw new IllegalArgumentException(numbers.length + " numbers of " + what + " for " + expected);
        }
        for (int rank = 0; rank < numbers.length; rank++) {
            if (!(numbers[rank] >= 0 && numbers[rank] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(what + " " + rank + " is " + numbers[rank]);
            }
        }
    }
}

package org.maillage.engine;

/// Numbers that count people or places.
final class Weights {

    private Weights() {}

    /// @throws IllegalArgumentException when one is negative, infinite or not a number
    static void check(String what, double[] numbers) {
        for (int rank = 0; rank < numbers.length; rank++) {
            if (!(numbers[rank] >= 0 && numbers[rank] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(what + " " + rank + " is " + numbers[rank]);
            }
        }
    }
}

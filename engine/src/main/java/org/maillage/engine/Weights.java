package org.maillage.engine;

/// Numbers that count people or places: 0, or from a thousand-millionth to a million millions.
///
/// Nobody counts smaller parts of a person, and no country has more. Between these bounds sums and shares stay finite,
/// for as many numbers as an array holds. A sum of a hundred million numbers is right to 1e-8 of itself at the worst;
/// whole numbers are added exactly below 9e15.
public final class Weights {

    private static final double LEAST = 1e-9;
    private static final double MOST = 1e12;

    private Weights() {}

    /// @param expected how many there are to be
    /// @throws IllegalArgumentException when there are more or fewer, or when one is no such number
    public static void check(String what, double[] numbers, int expected) {
        if (numbers.length != expected) {
            throw new IllegalArgumentException(numbers.length + " numbers of " + what + " for " + expected);
        }
        for (int rank = 0; rank < numbers.length; rank++) {
            if (!counts(numbers[rank])) {
                throw refused(what + " " + rank + " is ", numbers[rank]);
            }
        }
    }

    static boolean counts(double number) {
        return number == 0 || (number >= LEAST && number <= MOST);
    }

    static IllegalArgumentException refused(String what, double number) {
        return new IllegalArgumentException(what + number + ", neither 0 nor from 1e-9 to 1e12");
    }
}

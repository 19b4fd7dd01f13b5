package org.maillage.diagnosis.portrait;

import java.util.List;
import java.util.Optional;

/// Shares as people say them: "une famille sur trois", "plus d’une famille sur trois", else "41 % des familles".
///
/// The words never say more than the share: "un sur trois" is within half a point of 33,3 %, "plus d’un" and "près
/// d’un" within two points on their side. [#of] and [Sentences] are read back against figures by a test.
record ShareWords(Side side, Fraction fraction) {

    private static final double SAME = 0.5;
    private static final double NEAR = 2;

    private static final List<Fraction> FRACTIONS = List.of(
            new Fraction(1, 20, "un", "une", "vingt"),
            new Fraction(1, 10, "un", "une", "dix"),
            new Fraction(1, 8, "un", "une", "huit"),
            new Fraction(1, 6, "un", "une", "six"),
            new Fraction(1, 5, "un", "une", "cinq"),
            new Fraction(1, 4, "un", "une", "quatre"),
            new Fraction(3, 10, "trois", "trois", "dix"),
            new Fraction(1, 3, "un", "une", "trois"),
            new Fraction(2, 5, "deux", "deux", "cinq"),
            new Fraction(1, 2, "un", "une", "deux"),
            new Fraction(3, 5, "trois", "trois", "cinq"),
            new Fraction(2, 3, "deux", "deux", "trois"),
            new Fraction(3, 4, "trois", "trois", "quatre"),
            new Fraction(4, 5, "quatre", "quatre", "cinq"),
            new Fraction(9, 10, "neuf", "neuf", "dix"));

    enum Side {
        JUST,
        ABOVE,
        BELOW
    }

    record Fraction(int above, int below, String masculine, String feminine, String of) {

        double percent() {
            return 100.0 * above / below;
        }
    }

    /// @param percent from 0 to 100
    /// @return empty when no plain fraction is near enough
    static Optional<ShareWords> of(double percent) {
        return FRACTIONS.stream()
                .filter(fraction -> Math.abs(percent - fraction.percent()) <= Math.min(NEAR, fraction.percent() / 10))
                .min(java.util.Comparator.comparingDouble(fraction -> Math.abs(percent - fraction.percent())))
                .map(fraction -> new ShareWords(side(percent, fraction), fraction));
    }

    private static Side side(double percent, Fraction fraction) {
        double apart = percent - fraction.percent();
        if (Math.abs(apart) <= SAME) {
            return Side.JUST;
        }
        return apart > 0 ? Side.ABOVE : Side.BELOW;
    }

    boolean plural() {
        return fraction.above > 1;
    }

    /// "plus d’une famille sur trois".
    ///
    /// @param noun in the number that goes with it, or empty
    String tell(boolean feminine, String noun) {
        String count = feminine ? fraction.feminine : fraction.masculine;
        String elided = count.startsWith("u") ? "d’" : "de ";
        String start = switch (side) {
            case JUST -> count;
            case ABOVE -> "plus " + elided + count;
            case BELOW -> "près " + elided + count;
        };
        return start + (noun.isEmpty() ? "" : " " + noun) + " sur " + fraction.of;
    }
}

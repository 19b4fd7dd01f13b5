package org.maillage.figures;

import java.util.List;

/// What a figure rests on.
///
/// @param estimated the part of it that is estimated, from 0 (counted) to 1
/// @param base how many a share is a share of, in units of its concept; NaN for a number, or when no file tells
/// @param parts IRIS it is made of; 1 when it is published as it is
/// @param withheld those that say nothing, by secrecy or because the file does not name them: a number is then "at
/// least", a share that of the others
/// @param lines of the file it was read on, the first ones
public record Basis(
        KeptEdition edition, Method method, double estimated, double base, int parts, int withheld, List<Long> lines) {

    private static final double COUNTED = 0.05;
    private static final double MOSTLY_ESTIMATED = 0.5;

    // Below it, one household more or less moves a share by more than three points.
    private static final double FEW = 30;

    public Basis {
        lines = List.copyOf(lines);
    }

    /// Estimated for so little that it is as good as counted.
    public boolean isCounted() {
        return estimated < COUNTED;
    }

    public boolean isOfFew() {
        return base < FEW;
    }

    /// Most of the area is missing from it: what is told is true of the rest.
    public boolean isMostlyMissing() {
        return withheld * 2 > parts;
    }

    /// A mean of published rates is careful at worst by how it was made: each of them is known.
    public Reliability reliability() {
        boolean guessed = estimated > MOSTLY_ESTIMATED && method != Method.MEAN_BY_PEOPLE;
        if (guessed || isOfFew() || isMostlyMissing()) {
            return Reliability.FRAGILE;
        }
        return isCounted() && withheld == 0 ? Reliability.SOLID : Reliability.CAREFUL;
    }

    public enum Method {
        /// As the producer writes it for this very area.
        PUBLISHED,
        /// The sum of whole IRIS.
        SUM_OF_IRIS,
        /// IRIS cut by the people of the 200 m squares.
        CUT_BY_PEOPLE,
        /// IRIS cut by their surface, where no squares are known.
        CUT_BY_SURFACE,
        /// The people of the 200 m squares whose middle lies in the area.
        SUM_OF_SQUARES,
        /// The mean of IRIS, by people.
        MEAN_BY_PEOPLE,
        /// What is published of a département.
        PUBLISHED_PARTS
    }
}

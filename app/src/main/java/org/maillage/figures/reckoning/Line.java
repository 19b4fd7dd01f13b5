package org.maillage.figures.reckoning;

import org.maillage.figures.Mark;

/// One area of one edition, as the database holds it.
///
/// @param number of the line in its file
/// @param quantities NaN where the mark says that there is no number
public record Line(long number, double[] quantities, String marks) {

    boolean knows(int[] measures) {
        for (int measure : measures) {
            if (measure < 0 || Double.isNaN(quantities[measure])) {
                return false;
            }
        }
        return true;
    }

    /// Why one of them has no number: the gravest reason.
    Mark markOf(int[] measures) {
        Mark gravest = Mark.ABSENT;
        for (int measure : measures) {
            Mark mark = measure < 0 ? Mark.ABSENT : Mark.of(marks.charAt(measure));
            if (mark == Mark.SECRET || (mark == Mark.UNRELIABLE && gravest == Mark.ABSENT)) {
                gravest = mark;
            }
        }
        return gravest;
    }

    double sum(int[] measures) {
        double sum = 0;
        for (int measure : measures) {
            sum += quantities[measure];
        }
        return sum;
    }
}

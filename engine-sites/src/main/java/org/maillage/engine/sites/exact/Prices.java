package org.maillage.engine.sites.exact;

import java.util.Arrays;
import org.maillage.engine.sites.Savings;

/// What points pay to be served, and how that is improved: the volume algorithm (Barahona and Anbil, Mathematical
/// Programming 87, 2000).
///
/// A point served by several of the sites worth most pays too much, one served by none too little. Each move starts
/// from the best prices known and follows the mean of what was seen so far, the last turn counting for a tenth, by a
/// step that grows while it succeeds and shrinks when it fails for long.
final class Prices {

    private static final double AVERAGING = 0.1;
    private static final double LONGEST_STEP = 2;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 2 / 3.0;
    private static final int PATIENCE = 10;

    private final double[] weight;
    private final double[] top;
    private final double[] price;
    private final double[] slack;
    private final double[] meanSlack;
    private double[] best;
    private double step = 0.1;
    private int failures;
    private double least = Double.POSITIVE_INFINITY;

    Prices(Savings savings) {
        weight = savings.weight();
        top = new double[savings.points()];
        price = new double[top.length];
        slack = new double[top.length];
        meanSlack = new double[top.length];
        for (int entry = 0; entry < savings.point().length; entry++) {
            int point = savings.point()[entry];
            top[point] = Math.max(top[point], savings.saved()[entry]);
        }
        Arrays.setAll(price, point -> top[point] / 2);
        best = price.clone();
    }

    /// What all pay together.
    double sum() {
        return sum(price);
    }

    /// What all would pay at most: as much as can be saved at all.
    double highestSum() {
        return sum(top);
    }

    private double sum(double[] each) {
        double sum = 0;
        for (int point = 0; point < each.length; point++) {
            sum += weight[point] * each[point];
        }
        return sum;
    }

    /// What a candidate could sell beyond the prices.
    double worth(Savings savings, int candidate) {
        double sum = 0;
        for (int entry = savings.first()[candidate]; entry < savings.first()[candidate + 1]; entry++) {
            int point = savings.point()[entry];
            double more = savings.saved()[entry] - price[point];
            if (more > 0) {
                sum += weight[point] * more;
            }
        }
        return sum;
    }

    /// Notes which points the sites worth most serve, and what bound these prices give.
    void learn(Savings savings, int[] chosen, double bound) {
        double part = least == Double.POSITIVE_INFINITY ? 1 : AVERAGING;
        Arrays.fill(slack, 1);
        for (int site : chosen) {
            for (int entry = savings.first()[site]; entry < savings.first()[site + 1]; entry++) {
                if (savings.saved()[entry] > price[savings.point()[entry]]) {
                    slack[savings.point()[entry]]--;
                }
            }
        }
        if (bound < least) {
            least = bound;
            best = price.clone();
            failures = 0;
            step = isAlongMean() ? Math.min(LONGEST_STEP, step * LONGER) : step;
        } else if (++failures == PATIENCE) {
            failures = 0;
            step *= SHORTER;
        }
        for (int point = 0; point < price.length; point++) {
            meanSlack[point] = part * slack[point] + (1 - part) * meanSlack[point];
        }
    }

    private boolean isAlongMean() {
        double product = 0;
        for (int point = 0; point < price.length; point++) {
            product += weight[point] * slack[point] * meanSlack[point];
        }
        return product > 0;
    }

    /// Moves on from the best prices.
    ///
    /// @param reached what a choice is known to save: the bound will not fall below
    void move(double reached) {
        double norm = 0;
        for (int point = 0; point < price.length; point++) {
            boolean isAtEnd = meanSlack[point] > 0 ? best[point] <= 0 : best[point] >= top[point];
            norm += isAtEnd ? 0 : weight[point] * meanSlack[point] * meanSlack[point];
        }
        double length = norm == 0 ? 0 : step * (least - reached) / norm;
        for (int point = 0; point < price.length; point++) {
            price[point] = Math.clamp(best[point] - length * meanSlack[point], 0, top[point]);
        }
    }
}

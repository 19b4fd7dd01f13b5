package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.Bands;

/// For each point of one tree, the sum over the points of another of a value times the weight of how near it is: both
/// steps of E2SFCA, without keeping a pair.
///
/// One leaf after the other: what is within the last band of its box is gathered once, then each point is compared with
/// each of it. Sums are made in the order of the tree, by one processor each: the same for any number of them.
final class BandedSums implements Parts.Work {

    private final PackedTree points;
    private final double[] values;
    private final double[] squaredUntil;
    private final double[] weights;
    private final double[] sums;
    private final Candidates candidates;
    private double[] found = new double[256];

    private BandedSums(PackedTree points, PackedTree over, double[] values, BandsOfPlane bands, double[] sums) {
        this.points = points;
        this.values = values;
        this.squaredUntil = bands.squaredUntil();
        this.weights = bands.weights();
        this.sums = sums;
        candidates = new Candidates(over);
    }

    /// @param values of the points of `over`, in the order of its tree
    /// @return sums in the order of the tree of `points`
    static double[] of(PackedTree points, PackedTree over, double[] values, BandsOfPlane bands, boolean parallel) {
        var sums = new double[points.count()];
        Parts.each(points.leaves().count(), parallel, () -> new BandedSums(points, over, values, bands, sums));
        return sums;
    }

    /// Bands as distances of the plane.
    ///
    /// @param squaredUntil the square of where each ends, in square metres, ascending
    /// @param weights of each, and 0 beyond the last
    record BandsOfPlane(double[] squaredUntil, double[] weights) {

        static BandsOfPlane of(Bands bands, StraightLine pace) {
            double[] squaredUntil = Arrays.stream(bands.until())
                    .mapToDouble(pace::metres)
                    .map(metres -> metres * metres)
                    .toArray();
            return new BandsOfPlane(squaredUntil, Arrays.copyOf(bands.weight(), squaredUntil.length + 1));
        }
    }

    @Override
    public void on(int leaf) {
        sum(points.firstPoint(leaf), points.firstPoint(leaf + 1));
    }

    private void sum(int from, int until) {
        Box box = points.box(from, until);
        double last = squaredUntil[squaredUntil.length - 1];
        if (until - from > 1 && 4 * box.halfDiagonal() * box.halfDiagonal() > last) {
            sum(from, (from + until) >>> 1);
            sum((from + until) >>> 1, until);
            return;
        }
        candidates.gather(box, last);
        if (candidates.count() > found.length) {
            found = new double[Math.max(2 * found.length, candidates.count())];
        }
        for (int rank = 0; rank < candidates.count(); rank++) {
            found[rank] = values[candidates.rank()[rank]];
        }
        for (int point = from; point < until; point++) {
            sums[point] = sum(points.x(point), points.y(point));
        }
    }

    private double sum(double px, double py) {
        double[] x = candidates.x();
        double[] y = candidates.y();
        double sum = 0;
        for (int rank = 0; rank < candidates.count(); rank++) {
            double dx = x[rank] - px;
            double dy = y[rank] - py;
            double squared = dx * dx + dy * dy;
            int band = 0;
            for (double until : squaredUntil) {
                band += squared >= until ? 1 : 0;
            }
            sum += found[rank] * weights[band];
        }
        return sum;
    }
}

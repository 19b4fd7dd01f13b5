package org.maillage.engine.line;

/// Keeps what lies within a distance of a box.
final class ReachSieve implements Sieve {

    private final double squaredReach;
    private double[] excess = {};

    /// @param squaredReach in square metres
    ReachSieve(double squaredReach) {
        this.squaredReach = squaredReach;
    }

    @Override
    public void sift(Box box, Candidates all, Candidates few) {
        if (all.count() > excess.length) {
            excess = new double[all.count()];
        }
        measure(box, all.count(), all.x(), all.y(), excess);
        few.keep(all, excess);
    }

    private void measure(Box box, int count, double[] x, double[] y, double[] excess) {
        double middleX = box.middleX();
        double middleY = box.middleY();
        double halfWidth = box.halfWidth();
        double halfHeight = box.halfHeight();
        for (int each = 0; each < count; each++) {
            double dx = Math.max(0, Math.abs(x[each] - middleX) - halfWidth);
            double dy = Math.max(0, Math.abs(y[each] - middleY) - halfHeight);
            excess[each] = dx * dx + dy * dy - squaredReach;
        }
    }
}

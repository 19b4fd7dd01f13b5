package org.maillage.engine.line;

import org.maillage.engine.Nearest;

/// The nearest services of all points of demand, one leaf of their tree after the other.
///
/// If the middle of a box has its k nearest services within `r`, and no point of the box is farther from its middle
/// than
/// `h`, then each point has k services within `r + h`: only services that near to the box matter, and each point is
/// compared with each of them. A box that is large beside `r` is halved first. Two leaves in turn are neighbours: the
/// services of one bound the search of the next.
final class NearestSearch implements Parts.Work {

    /// Where a bound is computed in two ways: more than rounding can take, less than anybody walks.
    private static final double ROUNDING = 1 + 1e-9;

    private final PackedTree demand;
    private final PackedTree services;
    private final StraightLine pace;
    private final double farthest;
    private final Nearest nearest;

    private final Closest aroundMiddle;
    private final Closest closest;
    private final Candidates candidates = new Candidates();

    /// @param farthest in metres; what is as far is not found
    /// @param nearest where results are written
    NearestSearch(PackedTree demand, PackedTree services, StraightLine pace, double farthest, Nearest nearest) {
        this.demand = demand;
        this.services = services;
        this.pace = pace;
        this.farthest = farthest;
        this.nearest = nearest;
        aroundMiddle = new Closest(nearest.each());
        closest = new Closest(nearest.each());
    }

    @Override
    public void on(int leaf) {
        search(demand.firstOfLeaf(leaf), demand.firstOfLeaf(leaf + 1));
    }

    private void search(int from, int until) {
        Box box = demand.box(from, until);
        double half = box.halfDiagonal();
        double reach = reachOfMiddle(box, half);
        if (half > reach && until - from > 1) {
            search(from, (from + until) >>> 1);
            search((from + until) >>> 1, until);
            return;
        }
        double bound = Math.min(reach + half, farthest) * ROUNDING;
        candidates.clear();
        services.within(box, bound * bound, candidates);
        for (int point = from; point < until; point++) {
            compare(point);
        }
    }

    /// How far the last of the nearest services of the middle is; infinite when there are not so many.
    private double reachOfMiddle(Box box, double half) {
        double x = box.middleX();
        double y = box.middleY();
        double known = 0;
        for (int rank = 0; rank < aroundMiddle.size(); rank++) {
            int service = aroundMiddle.name(rank);
            known = service < 0
                    ? Double.POSITIVE_INFINITY
                    : Math.max(known, Math.hypot(services.x(service) - x, services.y(service) - y));
        }
        double bound = Math.min(known, farthest + half) * ROUNDING;
        aroundMiddle.clear(bound * bound);
        services.nearest(x, y, aroundMiddle);
        boolean complete = aroundMiddle.name(aroundMiddle.size() - 1) >= 0;
        return complete ? Math.sqrt(aroundMiddle.farthest()) : Double.POSITIVE_INFINITY;
    }

    private void compare(int point) {
        closest.clear(farthest * farthest);
        double px = demand.x(point);
        double py = demand.y(point);
        double[] x = candidates.x();
        double[] y = candidates.y();
        for (int rank = 0; rank < candidates.count(); rank++) {
            double dx = x[rank] - px;
            double dy = y[rank] - py;
            double squared = dx * dx + dy * dy;
            if (squared <= closest.farthest()) {
                closest.offer(services.name(candidates.rank()[rank]), squared);
            }
        }
        closest.write(demand.name(point), pace, nearest);
    }
}

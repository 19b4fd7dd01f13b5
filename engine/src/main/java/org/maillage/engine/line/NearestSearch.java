package org.maillage.engine.line;

/// The nearest services of all points of demand, one box of their tree after the other, leaf by leaf.
///
/// If the middle of a box has its k nearest services within `r`, and no point of the box is farther from its middle
/// than
/// `h`, then each point of the box has k services within `r + h`, none of them farther than `r + 2h` from the middle:
/// no other service matters to the box. They are gathered from the tree of services for a box of many points, sifted
/// for
/// each of its leaves, and compared with each point of the leaf when they are few. Two boxes in turn are neighbours:
/// what is near to one bounds the search of the next.
///
/// Two trees at once: Gray and Moore, N-body problems in statistical learning, NIPS 2000. Within a leaf loops are short
/// but of known length, and have no branch to guess wrong: that is worth more than comparing less.
final class NearestSearch implements Parts.Work {

    /// Where a bound is computed in two ways: more than rounding can take, less than anybody walks.
    private static final double ROUNDING = 1 + 1e-9;

    private final PackedTree demand;
    private final PackedTree services;
    private final double farthest;
    private final LeafComparison comparison;

    private final Closest ofMiddle;
    private final Candidates ofBox;
    private final Candidates ofLeaf;

    // Where services were last counted from, and how far the last of the nearest was.
    private double lastX;
    private double lastY;
    private double lastReach = Double.POSITIVE_INFINITY;

    /// @param each how many services are looked for
    /// @param farthest in metres; what is as far is not found
    NearestSearch(PackedTree demand, PackedTree services, int each, double farthest, LeafComparison comparison) {
        this.demand = demand;
        this.services = services;
        this.farthest = farthest;
        this.comparison = comparison;
        ofMiddle = new Closest(each);
        ofBox = new Candidates(services);
        ofLeaf = new Candidates(services);
    }

    @Override
    public void on(int box) {
        Boxes boxes = demand.boxes();
        gather(boxes, box);
        for (int leaf = demand.firstLeaf(box); leaf < demand.firstLeaf(box + 1); leaf++) {
            sift(demand.leaves(), leaf);
            comparison.compare(demand.firstPoint(leaf), demand.firstPoint(leaf + 1), ofLeaf);
        }
    }

    private void gather(Boxes boxes, int box) {
        double x = boxes.middleX(box);
        double y = boxes.middleY(box);
        if (lastReach == Double.POSITIVE_INFINITY) {
            ofMiddle.clear(Double.POSITIVE_INFINITY);
            services.nearest(x, y, ofMiddle);
            remember(x, y);
        }
        double away = Math.sqrt((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY));
        double bound = Math.min(lastReach + away + boxes.halfDiagonal(box), farthest) * ROUNDING;
        ofBox.gather(boxes.box(box), bound * bound);
    }

    private void sift(Boxes leaves, int leaf) {
        double x = leaves.middleX(leaf);
        double y = leaves.middleY(leaf);
        ofMiddle.clear(Double.POSITIVE_INFINITY);
        ofBox.measure(x, y);
        ofBox.offerTo(ofMiddle);
        remember(x, y);
        double half = leaves.halfDiagonal(leaf);
        double bound = (Math.min(lastReach + half, farthest) + half) * ROUNDING;
        ofBox.sift(bound * bound, ofLeaf);
    }

    private void remember(double x, double y) {
        lastX = x;
        lastY = y;
        lastReach = ofMiddle.isFull() ? Math.sqrt(ofMiddle.farthest()) : Double.POSITIVE_INFINITY;
    }
}

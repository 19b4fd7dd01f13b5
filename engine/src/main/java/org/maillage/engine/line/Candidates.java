package org.maillage.engine.line;

import java.util.Arrays;

/// The points of a tree that may matter to some neighbours, side by side in memory: each is then compared with each.
/// Used again for the next neighbours.
final class Candidates {

    private final PackedTree tree;
    private int count;
    private int[] rank = new int[256];
    private double[] x = new double[256];
    private double[] y = new double[256];
    private double[] squared = new double[256];

    Candidates(PackedTree tree) {
        this.tree = tree;
    }

    /// Those that lie no farther from a box than a squared distance.
    void gather(Box box, double squared) {
        count = 0;
        tree.within(box, squared, this);
    }

    void add(int rankInTree, double px, double py) {
        makeRoom(count + 1);
        rank[count] = rankInTree;
        x[count] = px;
        y[count] = py;
        count++;
    }

    private void makeRoom(int points) {
        if (points > rank.length) {
            int length = Math.max(points, 2 * rank.length);
            rank = Arrays.copyOf(rank, length);
            x = Arrays.copyOf(x, length);
            y = Arrays.copyOf(y, length);
            squared = Arrays.copyOf(squared, length);
        }
    }

    /// Measures how far each is from a place.
    void measure(double px, double py) {
        for (int each = 0; each < count; each++) {
            double dx = x[each] - px;
            double dy = y[each] - py;
            squared[each] = dx * dx + dy * dy;
        }
    }

    /// Offers each as far as it was measured.
    void offerTo(Closest closest) {
        double farthest = closest.farthest();
        for (int each = 0; each < count; each++) {
            if (squared[each] <= farthest) {
                closest.offer(tree.name(rank[each]), squared[each]);
                farthest = closest.farthest();
            }
        }
    }

    /// Gives another those that were measured no farther than a squared distance, without a branch to guess.
    void sift(double bound, Candidates few) {
        few.makeRoom(count);
        int kept = 0;
        for (int each = 0; each < count; each++) {
            few.rank[kept] = rank[each];
            few.x[kept] = x[each];
            few.y[kept] = y[each];
            kept += squared[each] <= bound ? 1 : 0;
        }
        few.count = kept;
    }

    int count() {
        return count;
    }

    /// Ranks in the tree, as many as counted; longer.
    int[] rank() {
        return rank;
    }

    int name(int each) {
        return tree.name(rank[each]);
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}

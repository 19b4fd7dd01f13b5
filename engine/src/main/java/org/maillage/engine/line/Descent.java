package org.maillage.engine.line;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Goes down a tree of points with the services that may matter to each of its boxes: all at the top, fewer at
/// each level. What is ruled out for a town is not looked at for its streets, and services need no tree of their
/// own.
///
/// Two trees at once, of which one is a list: Gray and Moore, N-body problems in statistical learning, NIPS 2000.
/// The boxes of upper levels are sifted level by level; below, each box is walked through by one thread. Results
/// do not depend on which.
final class Descent {

    /// One thread walks through boxes of this level, of some thousands of points, or of a lower one where they
    /// would be too few to go round.
    private static final int HIGHEST_WALKED = 3;

    private static final int FEWEST_WALKS = 16;

    private final PackedTree tree;
    private final Supplier<? extends Sieve> sieves;
    private final boolean isParallel;

    /// What is done at the bottom of a walk, by one thread.
    interface Work {

        /// @param box of the level where the work is done
        /// @param few services that may matter to it, by their places among those around the walk
        void on(int box, Candidates few);
    }

    interface Works {

        /// @param walk its rank among all
        /// @param around services that may matter to a box of the walk; more may be taken out
        Work of(int walk, Candidates around);
    }

    Descent(PackedTree tree, Supplier<? extends Sieve> sieves, boolean isParallel) {
        this.tree = tree;
        this.sieves = sieves;
        this.isParallel = isParallel;
    }

    /// @param bottom level of the boxes where work is done
    void run(Plane services, int bottom, Works works) {
        int walked = walked(bottom);
        var above = new Candidates[] {Candidates.all(services)};
        for (int level = tree.top(); level > walked; level--) {
            above = sifted(level, above);
        }
        Candidates[] all = above;
        each(walks(bottom), walk -> new Walk(walked, bottom).go(walk, tree.ofParent(walk, all), works));
    }

    /// How many there are.
    int walks(int bottom) {
        return tree.boxes(walked(bottom)).count();
    }

    private int walked(int bottom) {
        int level = Math.min(tree.top(), Math.max(bottom, HIGHEST_WALKED));
        while (level > bottom && tree.boxes(level).count() < FEWEST_WALKS) {
            level--;
        }
        return level;
    }

    private Candidates[] sifted(int level, Candidates[] above) {
        var few = new Candidates[tree.boxes(level).count()];
        each(few.length, box -> {
            few[box] = new Candidates();
            sieves.get().sift(tree.boxes(level).box(box), tree.ofParent(box, above), few[box]);
        });
        return few;
    }

    private void each(int count, IntConsumer work) {
        IntStream boxes = IntStream.range(0, count);
        (isParallel ? boxes.parallel() : boxes).forEach(work);
    }

    private final class Walk {

        private final int top;
        private final int bottom;
        private final Sieve sieve = sieves.get();
        private final Candidates[] few;

        Walk(int top, int bottom) {
            this.top = top;
            this.bottom = bottom;
            few = new Candidates[top + 1];
            Arrays.setAll(few, level -> new Candidates());
        }

        void go(int walk, Candidates all, Works works) {
            sift(top, walk, all);
            Work work = works.of(walk, few[top]);
            visit(top, walk, few[top].numbered(), work);
        }

        private void visit(int level, int box, Candidates ofBox, Work work) {
            if (level == bottom) {
                work.on(box, ofBox);
                return;
            }
            for (int child = tree.firstChild(level, box); child < tree.firstChild(level, box + 1); child++) {
                sift(level - 1, child, ofBox);
                visit(level - 1, child, few[level - 1], work);
            }
        }

        private void sift(int level, int box, Candidates all) {
            sieve.sift(tree.boxes(level).box(box), all, few[level]);
        }
    }
}

package org.maillage.engine.line;

/// Points in the order of a Hilbert curve through the square around all of them.
final class HilbertOrder {

    /// Bits of the key that are sorted by at once: as many heaps as the fastest memory holds.
    private static final int DIGIT = 11;
    private static final int HEAPS = 1 << DIGIT;

    private static final double SMALLEST_SIDE_METRES = 1e-3;

    private HilbertOrder() {}

    /// @return their ranks
    static int[] of(Plane points) {
        long[] keys = keys(points);
        var sorted = new long[keys.length];
        for (int shift = Integer.SIZE; shift < Integer.SIZE + 2 * HilbertCurve.BITS; shift += DIGIT) {
            sort(keys, sorted, shift);
            long[] swapped = keys;
            keys = sorted;
            sorted = swapped;
        }
        var order = new int[keys.length];
        for (int rank = 0; rank < order.length; rank++) {
            order[rank] = (int) keys[rank];
        }
        return order;
    }

    /// How far along the curve each point is, above its rank.
    private static long[] keys(Plane points) {
        Box all = Box.of(points.x(), points.y(), 0, points.count());
        double side = Math.max(all.east() - all.west(), all.north() - all.south());
        double scale = (HilbertCurve.SIDE - 1) / Math.max(SMALLEST_SIDE_METRES, side);
        var keys = new long[points.count()];
        for (int point = 0; point < keys.length; point++) {
            int column = (int) ((points.x()[point] - all.west()) * scale);
            int row = (int) ((points.y()[point] - all.south()) * scale);
            keys[point] = HilbertCurve.along(column, row) << Integer.SIZE | point;
        }
        return keys;
    }

    /// Counting sort by one digit, which keeps the order of equals: least digit first, all are sorted (Knuth,
    /// TAOCP 3, 5.2.5). A third of the time of `Arrays.sort` for two millions.
    private static void sort(long[] keys, long[] sorted, int shift) {
        var next = new int[HEAPS + 1];
        for (long key : keys) {
            next[digit(key, shift) + 1]++;
        }
        for (int heap = 0; heap < HEAPS; heap++) {
            next[heap + 1] += next[heap];
        }
        for (long key : keys) {
            sorted[next[digit(key, shift)]++] = key;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & HEAPS - 1;
    }
}

package org.maillage.engine.line;

/// A line through every cell of a square of 65 536 by 65 536, on which cells near to each other mostly stay so
/// (Hilbert, 1891).
final class HilbertCurve {

    static final int BITS = 16;
    static final int SIDE = 1 << BITS;

    /// So many bits of column and row are followed at once.
    private static final int STRIDE = 4;
    private static final int IN_STRIDE = 1 << STRIDE;

    // Quadrants are entered in one of four ways: 0 as drawn, from south-west to south-east; 1 mirrored in the diagonal;
    // 2
    // turned half; 3 both. For each way and quadrant (2 x + y) its turn on the line; for each way and turn the way it
    // is
    // entered.
    private static final int[][] TURN = {{0, 1, 3, 2}, {0, 3, 1, 2}, {2, 3, 1, 0}, {2, 1, 3, 0}};
    private static final int[][] WAY = {{1, 0, 0, 3}, {0, 1, 1, 2}, {3, 2, 2, 1}, {2, 3, 3, 0}};

    // For each way, column and row of a stride: how far along the line, and the way, as along * 4 + way.
    private static final short[] NEXT = strides();

    private HilbertCurve() {}

    private static short[] strides() {
        var next = new short[WAY.length * IN_STRIDE * IN_STRIDE];
        for (int way = 0; way < WAY.length; way++) {
            for (int column = 0; column < IN_STRIDE; column++) {
                for (int row = 0; row < IN_STRIDE; row++) {
                    next[index(way, column, row)] = (short) stride(way, column, row);
                }
            }
        }
        return next;
    }

    private static int stride(int way, int column, int row) {
        int along = 0;
        int entered = way;
        for (int bit = STRIDE - 1; bit >= 0; bit--) {
            int turn = TURN[entered][((column >> bit) & 1) << 1 | (row >> bit) & 1];
            along = along << 2 | turn;
            entered = WAY[entered][turn];
        }
        return along << 2 | entered;
    }

    private static int index(int way, int column, int row) {
        return (way * IN_STRIDE + column) * IN_STRIDE + row;
    }

    /// How far along the line a cell is.
    ///
    /// @param column 0 to 65 535
    /// @param row 0 to 65 535
    /// @return 0 to 2^32 - 1
    static long along(int column, int row) {
        long along = 0;
        int way = 0;
        for (int bit = BITS - STRIDE; bit >= 0; bit -= STRIDE) {
            int next = NEXT[index(way, column >> bit & IN_STRIDE - 1, row >> bit & IN_STRIDE - 1)];
            along = along << 2 * STRIDE | next >> 2;
            way = next & 3;
        }
        return along;
    }
}

package org.maillage.engine.line;

/// A line through every cell of a square of 65 536 by 65 536, on which cells near to each other mostly stay so
/// (Hilbert,
/// 1891).
final class HilbertCurve {

    private static final int BITS = 16;
    static final int SIDE = 1 << BITS;

    // Quadrants are entered in one of four ways. For each way and quadrant (2 x + y): its turn on the line, and the way
    // it is entered, as turn + 4 way.
    private static final int[] NEXT = table();

    private HilbertCurve() {}

    private static int[] table() {
        // Ways: 0 as drawn, from south-west to south-east; 1 mirrored in the diagonal; 2 turned half; 3 both.
        int[][] turnOf = {{0, 1, 3, 2}, {0, 3, 1, 2}, {2, 3, 1, 0}, {2, 1, 3, 0}};
        int[][] wayOfTurn = {{1, 0, 0, 3}, {0, 1, 1, 2}, {3, 2, 2, 1}, {2, 3, 3, 0}};
        var next = new int[16];
        for (int way = 0; way < 4; way++) {
            for (int quadrant = 0; quadrant < 4; quadrant++) {
                int turn = turnOf[way][quadrant];
                next[4 * way + quadrant] = turn + 4 * wayOfTurn[way][turn];
            }
        }
        return next;
    }

    /// How far along the line a cell is.
    ///
    /// @param column 0 to 65 535
    /// @param row 0 to 65 535
    /// @return 0 to 2^32 - 1
    static long along(int column, int row) {
        long along = 0;
        int way = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            int quadrant = ((column >> bit) & 1) << 1 | (row >> bit) & 1;
            int next = NEXT[4 * way + quadrant];
            along = along << 2 | (next & 3);
            way = next >> 2;
        }
        return along;
    }
}

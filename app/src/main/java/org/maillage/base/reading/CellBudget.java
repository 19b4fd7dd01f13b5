package org.maillage.base.reading;

/// How many filled cells one workbook may still bring: what keeps a hostile or absent-minded file small in memory.
final class CellBudget {

    static final int MAX_THOUSANDS = 1_500; // 50 000 lines of 30 columns

    private int left = MAX_THOUSANDS * 1000;

    void spend(long cells) {
        if (cells > left) {
            throw Refusal.tooManyCells(MAX_THOUSANDS);
        }
        left -= (int) cells;
    }
}

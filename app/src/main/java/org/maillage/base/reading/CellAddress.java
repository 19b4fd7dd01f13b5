package org.maillage.base.reading;

/// Reads and writes addresses such as `D12`, within the bounds of the largest sheet that exists.
public record CellAddress(int row, int column) {

    static final int MAX_ROW = 1_048_576; // of both formats
    static final int MAX_COLUMN = 16_384; // of both formats

    /// @throws Refusal if the address is none, or lies outside any sheet
    static CellAddress parse(String reference) {
        int at = 0;
        int column = 0;
        while (at < reference.length() && isLetter(reference.charAt(at)) && column <= MAX_COLUMN) {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        int row = 0;
        while (at < reference.length() && isDigit(reference.charAt(at)) && row <= MAX_ROW) {
            row = row * 10 + reference.charAt(at++) - '0';
        }
        if (at < reference.length()) {
            throw Refusal.damaged();
        }
        return within(row, column);
    }

    /// The line of the address of a cell that was read.
    public static int rowOf(String reference) {
        return parse(reference).row();
    }

    static CellAddress within(int row, int column) {
        requireWithin(row, column);
        return new CellAddress(row, column);
    }

    static void requireWithin(int row, int column) {
        if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) {
            throw Refusal.damaged();
        }
    }

    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

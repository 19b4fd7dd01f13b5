package org.maillage.base.intake;

import java.util.Map;

/// How many rows a file has of each state, those set aside apart.
///
/// @param doubtful those that could be applied but hold something to look at
/// @param undecided those among them and among those in error in which it is a cell that is to be looked at
/// @param kept those whose object stayed when the import was taken back
public record RowCounts(Map<RowState, Integer> byState, int leftOut, int doubtful, int undecided, int kept) {

    public RowCounts {
        byState = Map.copyOf(byState);
    }

    public int of(RowState state) {
        return byState.getOrDefault(state, 0);
    }

    public int toWrite() {
        return of(RowState.NEW) + of(RowState.CHANGED);
    }

    public int all() {
        return byState.values().stream().mapToInt(Integer::intValue).sum() + leftOut;
    }
}

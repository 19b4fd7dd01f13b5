package org.maillage.base.intake;

import org.jspecify.annotations.Nullable;
import org.maillage.base.reading.CellAddress;

/// A cell of a row in words, as it was written: what a person may correct before anything is applied.
///
/// @param at its address in the file, such as `D12`; no two of a row have the same
/// @param heading of its column, unique in the sheet
/// @param column key of the column as the kind describes it, or null when nobody knows the heading
/// @param failed whether a formula failed there: what it shows means nothing
/// @param asIs whether a person wants its text kept as it is, in no field
public record ReadCell(String at, String heading, @Nullable String column, String text, boolean failed, boolean asIs) {

    public static ReadCell of(int row, int column, String heading, @Nullable String key, String text, boolean failed) {
        return new ReadCell(CellAddress.columnName(column) + row, heading, key, text, failed, false);
    }

    public ReadCell saying(String other) {
        return new ReadCell(at, heading, column, other, failed, asIs);
    }

    ReadCell with(Correction correction) {
        return new ReadCell(at, heading, column, correction.text(), failed && correction.asIs(), correction.asIs());
    }
}

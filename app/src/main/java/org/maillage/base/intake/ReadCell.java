package org.maillage.base.intake;

import org.jspecify.annotations.Nullable;

/// A cell of a row in words, as it was written: what a person may correct before anything is applied.
///
/// @param at its address in the file, such as `D12`; no two of a row have the same
/// @param heading of its column, unique in the sheet
/// @param column key of the column as the kind describes it, or null when nobody knows the heading
/// @param failed whether a formula failed there: what it shows means nothing
public record ReadCell(String at, String heading, @Nullable String column, String text, boolean failed) {

    ReadCell correctedTo(String wished) {
        return new ReadCell(at, heading, column, wished, false);
    }
}

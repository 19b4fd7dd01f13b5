package org.maillage.base.intake;

import org.maillage.base.reading.CellAddress;

/// A cell that no row takes up: the list « non repris ».
///
/// @param at its address, such as `D12`
/// @param reason in French
public record UnreadCell(String sheet, String at, String text, String reason) {

    int row() {
        return CellAddress.rowOf(at);
    }
}

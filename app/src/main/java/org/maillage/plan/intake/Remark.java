package org.maillage.plan.intake;

import org.maillage.base.intake.ReadCell;

/// Something in the file that could not be understood, or only in part. Nothing is lost by it: the words stay in the
/// fields of origin.
///
/// @param line counted from 1, as the spreadsheet shows it
/// @param column the heading of the column
/// @param reference the address of the cell, such as `AA4`
/// @param reason why, in French
/// @param suggestion what to write instead, in French
public record Remark(int line, String column, String reference, String value, String reason, String suggestion) {

    static Remark on(ReadCell cell, String reason, String suggestion) {
        int line = Integer.parseInt(cell.at().replaceAll("\\D", ""));
        return new Remark(line, cell.heading(), cell.at(), cell.text(), reason, suggestion);
    }
}

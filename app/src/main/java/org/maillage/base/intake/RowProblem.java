package org.maillage.base.intake;

import java.util.List;
import java.util.regex.Pattern;

/// What is wrong with a row, or only doubtful.
///
/// @param at address of the cell, or empty when the row as a whole is meant
/// @param column the heading, or empty
/// @param text what stands there
/// @param reason why, in French
/// @param suggestion what to do, in French
/// @param proposals words that may have been meant, the nearest first; one of them mends the cell
/// @param blocking whether the row cannot be applied as it is
public record RowProblem(
        String at,
        String column,
        String text,
        String reason,
        String suggestion,
        List<String> proposals,
        boolean blocking) {

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»");

    public RowProblem {
        proposals = List.copyOf(proposals);
    }

    /// The reason without what it quotes: the same for all cells that have it.
    String commonReason() {
        return QUOTED.matcher(reason).replaceAll("« … »");
    }

    public static RowProblem ofRow(String reason, String suggestion) {
        return new RowProblem("", "", "", reason, suggestion, List.of(), true);
    }

    public static RowProblem of(ReadCell cell, String reason, String suggestion) {
        return new RowProblem(cell.at(), cell.heading(), cell.text(), reason, suggestion, List.of(), true);
    }

    public static RowProblem doubt(ReadCell cell, String reason, String suggestion, List<String> proposals) {
        return new RowProblem(cell.at(), cell.heading(), cell.text(), reason, suggestion, proposals, false);
    }
}

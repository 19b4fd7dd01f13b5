package org.maillage.base.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing as a file tells it. It may stand on several lines of a sheet, and each of its cells keeps its address.
///
/// @param number its place in the reading, from 1
/// @param line where it stands, from 1, as the spreadsheet shows it
/// @param place the same, in French words that tell the sheet
/// @param parent the number of the row it is a part of, or null
/// @param title what to call it on screen
/// @param branch the headings it stands under, from the widest
public record ReadRow(
        int number,
        int line,
        String place,
        @Nullable Integer parent,
        String title,
        List<String> branch,
        List<ReadCell> cells) {

    public ReadRow {
        branch = List.copyOf(branch);
        cells = List.copyOf(cells);
    }

    /// The same with what a person wrote over some of its cells.
    ///
    /// @param corrections text by address
    public ReadRow correctedWith(Map<String, String> corrections) {
        return corrections.isEmpty()
                ? this
                : new ReadRow(
                        number,
                        line,
                        place,
                        parent,
                        title,
                        branch,
                        cells.stream()
                                .map(cell -> corrections.containsKey(cell.at())
                                        ? cell.correctedTo(corrections.getOrDefault(cell.at(), ""))
                                        : cell)
                                .toList());
    }
}

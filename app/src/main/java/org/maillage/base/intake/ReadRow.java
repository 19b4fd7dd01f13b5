package org.maillage.base.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.reading.CellAddress;

/// One thing as a file tells it. It may stand on several lines of a sheet, and each of its cells keeps its address.
///
/// @param number its place in the reading, from 1
/// @param line where it stands, from 1, as the spreadsheet shows it
/// @param place the same, in French words that tell the sheet
/// @param parent the number of the row it is a part of, or null
/// @param title what to call it on screen
/// @param branch the headings it stands under, from the widest
/// @param cells the one that names it first: no row goes without
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

    /// The same with what a person said about some of its cells.
    ///
    /// @param corrections by address
    public ReadRow correctedWith(Map<String, Correction> corrections) {
        return corrections.isEmpty()
                ? this
                : new ReadRow(number, line, place, parent, title, branch, corrected(corrections));
    }

    /// Those of the corrections that say anything else than the file.
    Map<String, Correction> onlyChanges(Map<String, Correction> corrections) {
        var changes = new HashMap<>(corrections);
        cells.forEach(cell -> changes.computeIfPresent(
                cell.at(), (at, said) -> said.kept() || !said.text().equals(cell.text()) ? said : null));
        return changes;
    }

    private List<ReadCell> corrected(Map<String, Correction> corrections) {
        return cells.stream()
                .map(cell -> {
                    Correction correction = corrections.get(cell.at());
                    return correction == null ? cell : cell.with(correction);
                })
                .toList();
    }

    /// The same thing, of which a file says more further down.
    ReadRow with(List<ReadCell> more) {
        return new ReadRow(
                number,
                line,
                place,
                parent,
                title,
                branch,
                Stream.concat(cells.stream(), more.stream()).toList());
    }

    /// Whether a cell stands in one of its own lines, and is not only shown there.
    boolean holds(ReadCell cell) {
        return CellAddress.rowOf(cell.at()) >= line;
    }

    /// All that stands under a column, each text on its line.
    public String textsOf(String column) {
        return cells.stream()
                .filter(cell -> column.equals(cell.column()))
                .map(ReadCell::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// The text under a column, or empty when the row says nothing there.
    public Optional<ReadCell> find(String column) {
        return cells.stream().filter(cell -> column.equals(cell.column())).findFirst();
    }
}

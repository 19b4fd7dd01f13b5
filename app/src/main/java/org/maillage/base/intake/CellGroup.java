package org.maillage.base.intake;

import java.util.List;

/// Cells of a file that have the same problem, to be decided on together.
///
/// @param column their heading
/// @param reason why, without the words that differ from one cell to another
/// @param blocking whether their rows cannot be applied as they are
/// @param rows how many rows hold them
/// @param examples what some of them say
public record CellGroup(String column, String reason, boolean blocking, int cells, int rows, List<String> examples) {

    public CellGroup {
        examples = List.copyOf(examples);
    }
}

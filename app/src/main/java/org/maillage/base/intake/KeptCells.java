package org.maillage.base.intake;

import java.util.List;

/// Cells that one gesture keeps as they are.
///
/// @param gesture its number in the file, from 1
/// @param columns their headings
/// @param asIs whether no field takes them; otherwise they are right as they are written
public record KeptCells(int gesture, List<String> columns, boolean asIs, int cells) {

    public KeptCells {
        columns = List.copyOf(columns);
    }
}

package org.maillage.base.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the table is and what its columns are, as far as a person or an earlier file said so; the rest is found.
///
/// @param sheet its name, or null to take the one whose headings are best recognised
/// @param headerRow the line of headings, from 1, or null to find it
/// @param columns key of the description by heading, folded by [ColumnRecognition#keyOf]; an empty key is "none of
/// them"
public record SheetChoice(@Nullable String sheet, @Nullable Integer headerRow, Map<String, String> columns) {

    public static final SheetChoice FOUND = new SheetChoice(null, null, Map.of());

    public SheetChoice {
        columns = Map.copyOf(columns);
    }
}

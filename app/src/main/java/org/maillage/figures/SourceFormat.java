package org.maillage.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the files of a source are written: it belongs to the source, and is never guessed from what the cells look like.
///
/// @param separators candidates, one character each
/// @param decimal the decimal mark: `,`, `.`, or empty when the source publishes whole numbers only
/// @param thousands whether spaces stand between thousands
/// @param encodings names of charsets, the first that reads the file strictly is taken
/// @param code candidates for the column of the official code
/// @param name candidates for the column of the name, possibly none
/// @param years candidates for the column of the year, when one file holds several; possibly none
/// @param marks what a cell without number means: `{"": secret, "nd": absent}`
/// @param yearInFileName a pattern whose first group is the year, or null
/// @param year the year of all editions of this layout, when it has only one; or null
/// @param rounding the unit counts are rounded to: 1 when they are not, 5 for the allocataires of data.caf.fr
public record SourceFormat(
        List<String> separators,
        String decimal,
        boolean thousands,
        List<String> encodings,
        List<String> code,
        List<String> name,
        List<String> years,
        Map<String, Mark> marks,
        @Nullable String yearInFileName,
        @Nullable Integer year,
        int rounding) {

    public SourceFormat {
        separators = List.copyOf(separators);
        encodings = List.copyOf(encodings);
        code = List.copyOf(code);
        name = List.copyOf(name);
        years = List.copyOf(years);
        marks = Map.copyOf(marks);
    }
}

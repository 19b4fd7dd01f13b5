package org.maillage.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that an institution publishes, edition after edition.
///
/// @param key its name in the house
/// @param series the sources of one series publish the same measures of different areas, so that their figures compare
/// @param note what a reader must know of its figures, in French, or empty
/// @param tally when each row of the file is one thing to be counted, how; null when each row is one area
/// @param passed a pattern of codes the producer uses for groups of areas, which are passed over; or null
/// @param seen whether the reader of this format was tried on a real file of the producer
public record Source(
        String key,
        String series,
        String name,
        String producer,
        String licence,
        String note,
        Level level,
        SourceFormat format,
        List<Measure> measures,
        List<Balance> balances,
        @Nullable Tally tally,
        @Nullable String passed,
        boolean seen) {

    public Source {
        measures = List.copyOf(measures);
        balances = List.copyOf(balances);
    }

    /// Rows that are counted by what they are.
    ///
    /// @param column where it stands, such as `TYPEQU`; the columns of measures hold its values
    public record Tally(String column) {}

    public Optional<Measure> findMeasure(String measure) {
        return measures.stream().filter(known -> known.key().equals(measure)).findFirst();
    }
}

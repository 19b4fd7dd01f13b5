package org.maillage.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that an institution publishes, edition after edition.
///
/// @param key its name in the house
/// @param series the sources of one series publish the same measures of different areas, so that their figures compare
/// @param note what a reader must know of its figures, in French, or empty
/// @param orders keys of measures that never decrease along a line
/// @param tally when each row of the file is one thing to be counted, how; null when each row is one area
/// @param choice when its rows are of several kinds, which are kept; or null
/// @param within when each row says what its area lies in; or null
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
        List<List<String>> orders,
        @Nullable Tally tally,
        @Nullable Choice choice,
        @Nullable Within within,
        @Nullable String passed,
        boolean seen) {

    public Source {
        measures = List.copyOf(measures);
        balances = List.copyOf(balances);
        orders = List.copyOf(orders);
    }

    /// Rows that are counted by what they are.
    ///
    /// @param column where it stands, such as `TYPEQU`; the columns of measures hold its values
    public record Tally(String column) {}

    /// Rows of several kinds in one file, as communes stand among those they absorbed.
    ///
    /// @param column where the kind stands
    /// @param kept kinds that are read
    /// @param passed kinds that are known and left aside; any other is a mistake
    public record Choice(String column, List<String> kept, List<String> passed) {

        public Choice {
            kept = List.copyOf(kept);
            passed = List.copyOf(passed);
        }
    }

    /// Areas that each lie in one EPCI, told on their own rows: the EPCI become lines too, and the file proves itself
    /// by what it says of them.
    ///
    /// @param code column of the Siren
    /// @param name column of its name
    /// @param size column of how many areas it has
    /// @param total column of the sum of the first measure
    public record Within(String code, String name, String size, String total) {

        public List<String> columns() {
            return List.of(code, name, size, total);
        }
    }

    public Optional<Measure> findMeasure(String measure) {
        return measures.stream().filter(known -> known.key().equals(measure)).findFirst();
    }
}

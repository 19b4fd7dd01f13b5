package org.maillage.base.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.base.intake.RecognisedColumn.Likeness;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.CellValue;
import org.maillage.base.reading.Row;

/// Which description a label names that stands alone, by the tolerance that the headings of a sheet enjoy.
/// It remembers what it was asked: for one reading, on one thread.
public final class KnownLabels {

    private static final int LONGEST_LABEL = 200; // more characters are a description or a guidance

    private final List<NamedColumn> named;
    private final Map<String, Optional<RecognisedColumn>> answers = new HashMap<>();
    private final Map<List<String>, Map<Integer, String>> keys = new HashMap<>();

    private KnownLabels(List<NamedColumn> named) {
        this.named = named;
    }

    public static KnownLabels of(List<ColumnDescription> descriptions) {
        return new KnownLabels(NamedColumn.of(descriptions));
    }

    public Optional<RecognisedColumn> find(String label) {
        return label.isBlank() || label.length() > LONGEST_LABEL
                ? Optional.empty()
                : answers.computeIfAbsent(label, this::match);
    }

    /// @return the description whose very words the label says, a slip of the keyboard aside
    public Optional<RecognisedColumn> findSure(String label) {
        return find(label).filter(found -> found.likeness() != Likeness.SHARED_WORDS);
    }

    /// @return the keys of what labels are recognised as side by side, each description given once unless it may be
    /// repeated, by their place from 0
    public Map<Integer, String> keysOf(List<String> labels) {
        return keys.computeIfAbsent(List.copyOf(labels), this::recognise);
    }

    private Map<Integer, String> recognise(List<String> labels) {
        List<Cell> cells = IntStream.range(0, labels.size())
                .mapToObj(at -> new Cell(1, at + 1, new CellValue.Text(labels.get(at))))
                .toList();
        return ColumnRecognition.at(new Row(1, cells), named).columns().stream()
                .collect(Collectors.toUnmodifiableMap(
                        found -> found.column() - 1,
                        found -> found.description().key()));
    }

    private Optional<RecognisedColumn> match(String label) {
        Heading heading = Heading.of(label);
        if (heading.words().isEmpty()) {
            return Optional.empty();
        }
        Cell cell = new Cell(1, 1, new CellValue.Text(label));
        return named.stream()
                .map(column -> HeadingMatch.of(cell, heading, column))
                .flatMap(Optional::stream)
                .min(HeadingMatch.SUREST_FIRST)
                .map(match -> new RecognisedColumn(1, label, match.description(), 1, match.likeness()));
    }
}

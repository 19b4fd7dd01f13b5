package org.maillage.base.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One column: its heading, its width, and what it reads from a row.
public final class TableColumn<T> {

    private static final int NUMBER_CHARS = 11;
    private static final int DAY_CHARS = 13;

    private final String label;
    private final int widthChars;
    private final Function<T, TableCell> reading;

    private TableColumn(String label, int widthChars, Function<T, TableCell> reading) {
        this.label = label;
        this.widthChars = widthChars;
        this.reading = reading;
    }

    public static <T> TableColumn<T> text(String label, int widthChars, Function<T, @Nullable String> text) {
        return new TableColumn<>(label, widthChars, row -> TableCell.text(text.apply(row)));
    }

    /// Several things in one cell, each on a line of its own.
    public static <T> TableColumn<T> lines(String label, int widthChars, Function<T, List<String>> lines) {
        return new TableColumn<>(label, widthChars, row -> TableCell.text(String.join("\n", lines.apply(row))));
    }

    public static <T> TableColumn<T> whole(String label, Function<T, @Nullable Long> number) {
        return new TableColumn<>(label, NUMBER_CHARS, row -> TableCell.whole(number.apply(row)));
    }

    /// A number that may have decimals: kept as a number, whatever the sheet shows of it.
    public static <T> TableColumn<T> decimal(String label, Function<T, @Nullable Double> number) {
        return new TableColumn<>(label, NUMBER_CHARS, row -> TableCell.decimal(number.apply(row)));
    }

    public static <T> TableColumn<T> day(String label, Function<T, @Nullable LocalDate> day) {
        return new TableColumn<>(label, DAY_CHARS, row -> TableCell.day(day.apply(row)));
    }

    /// "oui", or nothing: what is filtered by one look down the column.
    public static <T> TableColumn<T> yes(String label, Predicate<T> holds) {
        return new TableColumn<>(label, NUMBER_CHARS, row -> TableCell.text(holds.test(row) ? "oui" : ""));
    }

    String label() {
        return label;
    }

    int widthChars() {
        return widthChars;
    }

    TableCell cellOf(T row) {
        return reading.apply(row);
    }
}

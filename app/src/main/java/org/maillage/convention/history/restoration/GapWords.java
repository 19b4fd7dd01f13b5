package org.maillage.convention.history.restoration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.history.Ids;
import org.maillage.convention.history.JournalWords;
import org.maillage.convention.history.Shelf;
import org.maillage.convention.history.ValueWords;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;

/// Says the two sides of a gap as the history does.
record GapWords(JournalWords words, Shelf shelf) {

    private static final Comparator<String> TITLE_FIRST =
            Comparator.comparing((String column) -> !column.equals("title")).thenComparing(Comparator.naturalOrder());

    String label(Gap gap) {
        String part = words.part(gap.table());
        if (part == null) {
            return gap.key().equals(Shape.REMOVAL) ? "Retrait" : words.field(gap.table(), gap.key());
        }
        return part;
    }

    @Nullable
    String now(Gap gap, Former now) {
        return gap.key().equals(Shape.REMOVAL) ? "retiré" : say(gap, now, gap.now());
    }

    @Nullable
    String then(Gap gap, Former then) {
        return gap.key().equals(Shape.REMOVAL) ? "de nouveau là" : say(gap, then, gap.then());
    }

    /// Whether what stood there is something one may not see: nothing is told of it, and it does not come back.
    boolean isHidden(Gap gap, Former then) {
        return gap.columns().stream()
                .map(then::get)
                .filter(Objects::nonNull)
                .anyMatch(value -> Ids.isId(value) && shelf.name(UUID.fromString(value)) == null);
    }

    private @Nullable String say(Gap gap, Former state, List<Former.Row> rows) {
        Stream<String> told = gap.columns().isEmpty()
                ? rows.stream()
                        .filter(row -> !row.isRemoved())
                        .map(row -> row(gap.table(), row))
                        .sorted()
                : gap.columns().stream()
                        .map(column -> words(gap.table(), column, state.get(column)))
                        .filter(Objects::nonNull);
        String all = told.collect(Collectors.joining(gap.columns().isEmpty() ? "\u00a0; " : " · "));
        return all.isEmpty() ? null : all;
    }

    private String row(String table, Former.Row row) {
        return row.values().entrySet().stream()
                .filter(value -> !Gap.NO_FACTS.contains(value.getKey()))
                .sorted(Map.Entry.comparingByKey(TITLE_FIRST))
                .map(value -> words(table, value.getKey(), value.getValue()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String words(String table, String column, @Nullable String value) {
        String said = new ValueWords(words, shelf).say(table, column, value);
        return said != null && column.endsWith("_on") && words.part(table) != null
                ? words.field(table, column).toLowerCase(Locale.FRENCH) + " " + said
                : said;
    }
}

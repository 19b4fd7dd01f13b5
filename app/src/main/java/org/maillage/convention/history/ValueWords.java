package org.maillage.convention.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FrenchDates;

/// Says a value of the journal as a person would: a date, a name, a word of a list.
public final class ValueWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
    private static final int LONGEST = 400;

    private final JournalWords words;
    private final Shelf shelf;

    public ValueWords(JournalWords words, Shelf shelf) {
        this.words = words;
        this.shelf = shelf;
    }

    /// @return null for nothing, and for an id that has no name one may read
    public @Nullable String say(String table, String field, @Nullable String value) {
        if (value == null || value.isBlank() || value.equals("[]")) {
            return null;
        }
        if (Ids.isId(value)) {
            return shelf.name(UUID.fromString(value));
        }
        if (value.startsWith("[{") || value.startsWith("{")) {
            return "contenu détaillé";
        }
        if (field.equals("position")) {
            return Integer.toString(Integer.parseInt(value) + 1);
        }
        return value.startsWith("[\"") ? list(table, field, value) : one(table, field, value);
    }

    private String list(String table, String field, String value) {
        return Arrays.stream(value.substring(2, value.length() - 2).split("\", ?\"", -1))
                .map(item -> one(table, field, item))
                .collect(Collectors.joining(", "));
    }

    private String one(String table, String field, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "oui" : "non";
        }
        if (DAY.matcher(value).matches()) {
            return FrenchDates.day(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return FrenchDates.day(LocalDate.parse(value.substring(0, 10)));
        }
        String word = words.value(table, field, value);
        return word != null ? word : shortened(value);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST).strip() + "…";
    }
}

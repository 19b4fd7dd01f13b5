package org.maillage.convention.history;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalValues;
import org.maillage.site.FrenchDates;
import org.maillage.site.Typed;
import tools.jackson.databind.JsonNode;

/// Says a value of the journal as a person would: a date, a name, a word of a list. The journal does not say which of
/// them are texts: one that only looks like something else is said as it is.
public final class ValueWords {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");
    private static final Pattern RANK = Pattern.compile("\\d{1,8}");
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
        if (field.equals("position") && RANK.matcher(value).matches()) {
            return Integer.toString(Integer.parseInt(value) + 1);
        }
        JsonNode document = JournalValues.findDocument(value).orElse(null);
        if (document == null) {
            return one(table, field, value);
        }
        return JournalValues.findTexts(document)
                .map(texts ->
                        texts.stream().map(text -> one(table, field, text)).collect(Collectors.joining(", ")))
                .orElse("contenu détaillé");
    }

    private String one(String table, String field, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "oui" : "non";
        }
        String day = MOMENT.matcher(value).matches() ? value.substring(0, 10) : value;
        String word = words.value(table, field, value);
        return Typed.findDay(day).map(FrenchDates::day).orElseGet(() -> word != null ? word : shortened(value));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST).strip() + "…";
    }
}

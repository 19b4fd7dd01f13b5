package org.maillage.base.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What words become for PostgreSQL: two `tsquery` in their written form.
///
/// @param literal the words as typed, their stems and what they begin
/// @param wide with what means the same, and what may have been meant
public record WordQuery(String literal, String wide) {

    private static final Pattern LEXEME = Pattern.compile("('(?:[^']|'')*')(?::(\\*)?)?");

    /// The same, of titles alone: their words bear the weight A.
    public WordQuery inTitles() {
        return new WordQuery(inTitles(literal), inTitles(wide));
    }

    private static String inTitles(String query) {
        return LEXEME.matcher(query)
                .replaceAll(lexeme ->
                        Matcher.quoteReplacement(lexeme.group(1) + ":" + (lexeme.group(2) == null ? "" : "*") + "A"));
    }
}

package org.maillage.base.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Turns words into what PostgreSQL searches with.
@Component
class TextQueries {

    /// A code as people write it: "vs4", "VS 04", "vs-04".
    private static final Pattern CODE = Pattern.compile("(\\p{L}{1,4})0*(\\d{1,4})");

    private static final int SHORTEST_BEGINNING = 2;

    // For the rest of the transaction. PostgreSQL takes reading the words of a row for as cheap as comparing two
    // numbers,
    // and would read all notes rather than ask their index: three times as long, measured.
    private static final String INDEX_FIRST =
            "set_config('random_page_cost', '1.1', true), set_config('cpu_operator_cost', '0.05', true)";

    private final JdbcClient jdbc;

    TextQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As `tsquery` in their written form.
    ///
    /// @param literal the words as typed, their stems and what they begin
    /// @param wide with synonyms, and words close to those that were mistyped
    /// @param some what holds one of the terms at least
    record Asked(String literal, String wide, String some) {

        boolean isEmpty() {
            return literal.isEmpty();
        }

        Asked widened() {
            return new Asked(literal, some, some);
        }
    }

    /// @param close for a word, those it may have been meant for
    Asked of(SearchWords words, Map<String, List<String>> close) {
        var expressions = new Expressions();
        String literal = words.terms().stream().map(expressions::literal).collect(Collectors.joining(" && "));
        String wide = expressions.wide(words, close, " && ");
        String some = expressions.wide(words, close, " || ");
        return jdbc.sql("select cast(%s as text) as literal, cast(%s as text) as wide, cast(%s as text) as some, %s"
                        .formatted(literal, wide, some, INDEX_FIRST))
                .params(expressions.values)
                .query(Asked.class)
                .single();
    }

    /// SQL with a parameter for each word: nothing that was typed is ever read as a query.
    private static final class Expressions {

        private final List<Object> values = new ArrayList<>();

        String wide(SearchWords words, Map<String, List<String>> close, String together) {
            return words.terms().stream().map(term -> wide(term, close)).collect(Collectors.joining(together));
        }

        String literal(SearchWords.Term term) {
            return term.words().stream()
                    .map(word ->
                            word(word, term.begun() && word.equals(term.words().getLast())))
                    .collect(Collectors.joining(" && ", "(", ")"));
        }

        private String wide(SearchWords.Term term, Map<String, List<String>> close) {
            var ways = new ArrayList<String>();
            ways.add(literal(term));
            term.others().stream().map(this::together).forEach(ways::add);
            if (term.words().size() == 1) {
                close.getOrDefault(term.words().getFirst(), List.of()).stream()
                        .map(this::lexeme)
                        .forEach(ways::add);
            }
            return either(ways);
        }

        private String word(String word, boolean begun) {
            var ways = new ArrayList<String>();
            ways.add(stem(word));
            if (begun && word.length() >= SHORTEST_BEGINNING) {
                ways.add(beginning(word));
            }
            Matcher code = CODE.matcher(word);
            if (code.matches()) {
                ways.add(lexeme(code.group(1) + "0" + code.group(2)));
                ways.add(lexeme(code.group(1) + code.group(2)));
            }
            return either(ways);
        }

        private String together(List<String> words) {
            return words.stream().map(this::stem).collect(Collectors.joining(" && ", "(", ")"));
        }

        private static String either(List<String> ways) {
            return "(" + String.join(" || ", ways) + ")";
        }

        private String stem(String word) {
            values.add(word);
            return "plainto_tsquery('search.french', ?)";
        }

        // Words are letters and digits: they need no quoting.
        private String beginning(String word) {
            values.add(word + ":*");
            return "cast(? as tsquery)";
        }

        private String lexeme(String word) {
            values.add(word);
            return "cast(? as tsquery)";
        }
    }
}

package org.maillage.base.search;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.maillage.base.Sights;
import org.maillage.base.search.SearchAnswer.Nature;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door of this package: finds what one may see by the words one types.
///
/// What holds all the words, or their synonyms, is found first; when that is next to nothing, words that look like them
/// are
/// taken as well, and at last what holds some of them. Within each, what bears the words in its title comes first.
@Component
public class Searches {

    /// With so few, something was perhaps mistyped.
    private static final int FEW = 3;

    private final Synonyms synonyms;
    private final Vocabulary vocabulary;
    private final TextQueries queries;
    private final FoundRows rows;

    Searches(Synonyms synonyms, Vocabulary vocabulary, TextQueries queries, FoundRows rows) {
        this.synonyms = synonyms;
        this.vocabulary = vocabulary;
        this.queries = queries;
        this.rows = rows;
    }

    public SearchWords read(String typed) {
        return SearchWords.read(typed, synonyms);
    }

    /// @param from how many of the scope to leave out: those of the pages before
    /// @param most how many to answer
    @Transactional(readOnly = true)
    public SearchAnswer find(Sights sights, SearchWords words, SearchScope scope, int from, int most) {
        if (words.isEmpty() || sights.byConvention().isEmpty()) {
            return SearchAnswer.NOTHING;
        }
        TextQueries.Asked asTyped = queries.of(words, Map.of());
        if (asTyped.isEmpty()) {
            return SearchAnswer.NOTHING;
        }
        var search = new Search(rows, sights, scope, from, most);
        Attempt attempt = search.with(asTyped, Nature.WORDS);
        Attempt best = attempt.total() >= FEW ? attempt : closer(search, words, attempt);
        return new SearchAnswer(
                rows.read(sights, best.asked(), best.matched()), best.matched().counts(), best.nature());
    }

    /// What a module found among its own rows.
    ///
    /// @param nature how far one had to go from what was typed
    public record Attempted<T>(T result, Nature nature) {}

    /// Has a module search its own rows: with the words as typed, and when that finds next to nothing, with words that
    /// look like them, then with some of them.
    ///
    /// @param words not empty
    /// @param size how much was found
    @Transactional(readOnly = true)
    public <T> Attempted<T> attempt(SearchWords words, Function<WordQuery, T> search, ToIntFunction<T> size) {
        TextQueries.Asked asked = queries.of(words, Map.of());
        T asTyped = search.apply(query(asked));
        int found = size.applyAsInt(asTyped);
        if (found >= FEW) {
            return new Attempted<>(asTyped, Nature.WORDS);
        }
        TextQueries.Asked mended = queries.of(words, vocabulary.closeTo(words));
        T close = search.apply(query(mended));
        if (size.applyAsInt(close) > found) {
            return new Attempted<>(close, Nature.CLOSE);
        }
        return found > 0 || words.terms().size() == 1
                ? new Attempted<>(asTyped, Nature.WORDS)
                : new Attempted<>(search.apply(query(mended.widened())), Nature.SOME);
    }

    private static WordQuery query(TextQueries.Asked asked) {
        return new WordQuery(asked.literal(), asked.wide());
    }

    private Attempt closer(Search search, SearchWords words, Attempt asTyped) {
        TextQueries.Asked mended = queries.of(words, vocabulary.closeTo(words));
        Attempt close = search.with(mended, Nature.CLOSE);
        if (close.total() > asTyped.total()) {
            return close;
        }
        boolean several = words.terms().size() > 1;
        return asTyped.total() > 0 || !several ? asTyped : search.with(mended.widened(), Nature.SOME);
    }

    private record Attempt(TextQueries.Asked asked, FoundRows.Matched matched, Nature nature) {

        int total() {
            return matched.total();
        }
    }

    /// One search, tried with several queries.
    private record Search(FoundRows rows, Sights sights, SearchScope scope, int from, int most) {

        Attempt with(TextQueries.Asked asked, Nature nature) {
            return new Attempt(asked, rows.match(sights, asked, scope, from, most), nature);
        }
    }

    /// Reads the words of the house again, for what was written since the last time to be found when it is mistyped.
    public void relearn() {
        vocabulary.relearn();
    }
}

package org.maillage.base.search;

import java.util.List;
import java.util.UUID;

/// What a search answers.
///
/// @param found one page of what is in scope, the best first
/// @param counts of all that was found, also out of scope: only of what the reader may see
/// @param nature how it was found
public record SearchAnswer(List<Found> found, List<Count> counts, Nature nature) {

    static final SearchAnswer NOTHING = new SearchAnswer(List.of(), List.of(), Nature.WORDS);

    public record Count(String kind, UUID convention, int number) {}

    /// How far one had to go from what was typed.
    public enum Nature {
        /// The words, or what means the same.
        WORDS,
        /// Words close to those: something was mistyped.
        CLOSE,
        /// Some of the words only.
        SOME
    }

    /// @return how many are in scope
    public int total(SearchScope scope) {
        return counts.stream()
                .filter(count -> scope.kind() == null || scope.kind().equals(count.kind()))
                .filter(count ->
                        scope.convention() == null || scope.convention().equals(count.convention()))
                .mapToInt(Count::number)
                .sum();
    }
}

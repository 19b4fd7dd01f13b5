package org.maillage.base.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody looks for: terms that must all be there, each a word or an expression the house has synonyms for.
///
/// @param typed as it was typed, blanks trimmed
public record SearchWords(String typed, List<Term> terms) {

    /// Beyond, words are not read: nobody types so many, and each costs the database.
    private static final int MOST_TERMS = 12;

    private static final int LONGEST = 200;

    /// "VS-04", "vs 4": a code, unless it is a word and a number; "plan 2026" is a word and a year.
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{1,4})[-. ]?((?!(?:19|20)\\d\\d)\\d{1,4})(?![\\p{L}\\p{N}])");

    /// @param words that must all be there
    /// @param others what means the same, each a list of words that must all be there
    /// @param begun whether the last word may go on: it is still being typed
    public record Term(List<String> words, Set<List<String>> others, boolean begun) {}

    static SearchWords read(String typed, Synonyms synonyms) {
        String kept = typed.strip();
        kept = kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
        List<String> words = Folding.words(CODE.matcher(kept).replaceAll("$1$2"));
        var terms = new ArrayList<Term>();
        for (int at = 0; at < words.size() && terms.size() < MOST_TERMS; ) {
            int length = Math.max(1, synonyms.lengthAt(words, at));
            List<String> some = words.subList(at, at + length);
            at += length;
            terms.add(new Term(some, others(some, synonyms), at == words.size()));
        }
        return new SearchWords(kept, List.copyOf(terms));
    }

    private static Set<List<String>> others(List<String> words, Synonyms synonyms) {
        Matcher code = CODE.matcher(words.getFirst());
        return words.size() == 1 && code.matches() ? Set.of(List.of(code.group(1), code.group(2))) : synonyms.of(words);
    }

    /// Nothing typed, or small words alone.
    public boolean isEmpty() {
        return terms.isEmpty();
    }
}

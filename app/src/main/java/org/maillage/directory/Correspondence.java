package org.maillage.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a term of one list is in another, where a national format does not speak as the other does. What is not certain
/// corresponds to nothing.
public final class Correspondence {

    private static final Map<Between, Map<String, List<Term>>> ALL = read();

    private Correspondence() {}

    /// @return the corresponding terms; none when no term is certain to say the same
    public static List<Term> of(Vocabulary from, String code, Vocabulary to) {
        Map<String, List<Term>> pairs = ALL.get(new Between(from, to));
        if (pairs == null) {
            throw new IllegalArgumentException("Nothing says what " + from + " are in " + to);
        }
        return pairs.getOrDefault(code, List.of());
    }

    private static Map<Between, Map<String, List<Term>>> read() {
        var all = new HashMap<Between, Map<String, List<Term>>>();
        for (Written written : ListFile.read("correspondences", Written[].class)) {
            all.put(new Between(written.from, written.to), written.read());
        }
        return Map.copyOf(all);
    }

    private static Term termOf(Vocabulary vocabulary, String code) {
        return vocabulary.terms().stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(vocabulary + " have no " + code));
    }

    private record Between(Vocabulary from, Vocabulary to) {}

    private record Written(Vocabulary from, Vocabulary to, Map<String, List<String>> pairs) {

        Map<String, List<Term>> read() {
            var read = new HashMap<String, List<Term>>();
            pairs.forEach((code, codes) -> {
                var terms = new ArrayList<Term>();
                codes.forEach(other -> terms.add(termOf(to, other)));
                read.put(termOf(from, code).code(), List.copyOf(terms));
            });
            return Map.copyOf(read);
        }
    }
}

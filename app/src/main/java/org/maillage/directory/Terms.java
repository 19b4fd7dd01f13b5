package org.maillage.directory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.Nearest;

/// The terms of one list, found by any of their names.
final class Terms {

    /// What files write after a label: `Gratuit : je peux accéder…`, `Jeunes (16-26 ans)`.
    private static final Pattern EXPLANATION =
            Pattern.compile("[\\s\\u00A0\\u202F]*(:[\\s\\u00A0\\u202F].*|\\([^()]*\\)\\s*)$", Pattern.DOTALL);

    private final List<Term> all;
    private final Map<String, Term> named = new LinkedHashMap<>();

    Terms(String file) {
        all = Arrays.stream(ListFile.read("vocabulary/" + file, Written[].class))
                .map(Written::read)
                .toList();
        all.forEach(term -> term.names().forEach(name -> add(file, name, term)));
    }

    private void add(String file, String name, Term term) {
        Term bearer = named.putIfAbsent(Words.key(name), term);
        if (bearer != null && bearer != term) {
            throw new IllegalStateException(
                    "In " + file + ", " + bearer.code() + " and " + term.code() + " are both called " + name);
        }
    }

    List<Term> all() {
        return all;
    }

    Optional<Term> find(String said) {
        return Stream.of(said, EXPLANATION.matcher(said).replaceFirst(""))
                .flatMap(name -> Stream.ofNullable(named.get(Words.key(name))))
                .findFirst();
    }

    List<String> labelsNear(String said) {
        List<String> names = all.stream().flatMap(Term::names).distinct().toList();
        return Nearest.to(said, names).stream()
                .flatMap(name -> find(name).stream())
                .map(Term::label)
                .distinct()
                .toList();
    }

    private record Written(
            String code, @Nullable String label, @Nullable List<String> others) {

        Term read() {
            return new Term(code, label == null ? code : label, others == null ? List.of() : others);
        }
    }
}

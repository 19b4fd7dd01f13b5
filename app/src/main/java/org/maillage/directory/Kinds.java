package org.maillage.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The kinds of structures and services that the directory knows, from `directory/kinds.yaml`.
@Component
public class Kinds {

    private final Map<String, Kind> kinds;
    private final KindGuess guess;

    public Kinds() {
        kinds = Arrays.stream(ListFile.read("kinds", KindFile.WrittenKind[].class))
                .map(KindFile.WrittenKind::read)
                .collect(Collectors.toMap(Kind::code, Function.identity(), Kinds::twice, LinkedHashMap::new));
        guess = new KindGuess(all());
    }

    /// @return in the order in which they are offered
    public List<Kind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /// @return by code of theme, in the order of the kinds; those of no theme last, under an empty code
    public Map<String, List<Kind>> byTheme() {
        return kinds.values().stream()
                .collect(Collectors.groupingBy(
                        kind -> kind.theme() == null ? "" : kind.theme(), LinkedHashMap::new, Collectors.toList()));
    }

    /// The kind of something that a file describes, when nothing else is possible.
    ///
    /// @param typology the cell of a column of types: codes or words, several when they are separated
    /// @param networks codes of [Vocabulary#NETWORKS]
    public Optional<Kind> guess(@Nullable String typology, @Nullable String name, Collection<String> networks) {
        return guess.of(typology == null ? "" : typology, name == null ? "" : name, networks);
    }

    private static Kind twice(Kind one, Kind other) {
        throw new IllegalStateException("Two kinds are called " + other.code());
    }
}

package org.maillage.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells the kind of something by its typology and its name, which must agree, then by its networks. Where two kinds
/// remain, or none, it tells nothing: a person says it better than a guess.
final class KindGuess {

    private static final Pattern SEVERAL = Pattern.compile("[|;,\\n]");
    private static final Pattern WHOSE = Pattern.compile("(^| )(de|du|des|d|a|au|aux)( la| l)? $");

    private final Map<String, Kind> byTypology = new HashMap<>();
    private final Map<String, Kind> byName = new HashMap<>();
    private final Map<String, Kind> byNetwork = new HashMap<>();

    KindGuess(List<Kind> kinds) {
        for (Kind kind : kinds) {
            kind.recognition().typologies().forEach(typology -> put(byTypology, typologyKey(typology), kind));
            kind.recognition().names().forEach(name -> put(byName, Words.key(name), kind));
            kind.recognition().networks().forEach(network -> put(byNetwork, network, kind));
        }
    }

    private static void put(Map<String, Kind> kinds, String key, Kind kind) {
        Kind bearer = kinds.putIfAbsent(key, kind);
        if (bearer != null && bearer != kind) {
            throw new IllegalStateException(bearer.code() + " and " + kind.code() + " are both told by " + key);
        }
    }

    Optional<Kind> of(String typology, String name, Collection<String> networks) {
        Set<Kind> typed = typed(typology);
        Set<Kind> possible = named(name);
        if (possible.isEmpty()) {
            possible = typed;
        } else if (!typed.isEmpty()) {
            possible.retainAll(typed);
            if (possible.isEmpty()) {
                return Optional.empty();
            }
        }
        Set<Kind> networked = networks.stream()
                .flatMap(network -> Stream.ofNullable(byNetwork.get(network)))
                .collect(Collectors.toSet());
        if (possible.isEmpty()) {
            possible = networked;
        } else if (possible.size() > 1) {
            possible.retainAll(networked);
        }
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    private Set<Kind> typed(String typology) {
        Set<Kind> typed = new HashSet<>();
        for (String one : SEVERAL.split(typology)) {
            Kind whole = byTypology.get(typologyKey(one));
            if (whole != null) {
                typed.add(whole);
            } else if (!isCode(one)) {
                typed.addAll(named(one));
            }
        }
        return typed;
    }

    /// The same typology under its code and under each of its names.
    private static String typologyKey(String said) {
        return Words.key(Vocabulary.TYPOLOGIES.find(said).map(Term::code).orElse(said));
    }

    /// No words are looked for in a code: `RS_FJT` is also said of residences that are no FJT.
    private static boolean isCode(String typology) {
        return Vocabulary.TYPOLOGIES
                .find(typology)
                .filter(term -> term.code().equals(typology.strip()))
                .isPresent();
    }

    /// The kinds that a name tells. Words inside longer ones tell nothing (`mairie` in `mairie annexe`), nor do words
    /// that say whose or where the thing is (`accueil de loisirs du centre social`, `permanence à la mairie`).
    private Set<Kind> named(String name) {
        String words = Words.key(name) + " ";
        List<Found> found = new ArrayList<>();
        byName.forEach((key, kind) -> {
            int at = (" " + words).indexOf(" " + key + " ");
            if (at >= 0) {
                found.add(new Found(at, at + key.length() + 1, kind));
            }
        });
        found.sort(Comparator.comparingInt(Found::from).thenComparing(Found::to, Comparator.reverseOrder()));
        Set<Kind> told = new HashSet<>();
        int end = 0;
        for (Found one : found) {
            if (one.to > end
                    && !WHOSE.matcher(words.substring(Math.min(end, one.from), one.from))
                            .find()) {
                told.add(one.kind);
            }
            end = Math.max(end, one.to);
        }
        return told;
    }

    private record Found(int from, int to, Kind kind) {}
}

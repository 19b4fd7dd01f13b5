package org.maillage.directory.web.professionals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Themes by the family that begins their code: `famille--garde-denfants` is of `famille`.
final class ThemeGroups {

    private static final String BETWEEN = "--";

    /// As data·inclusion names them.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("choisir-un-metier", "Choisir un métier"),
            Map.entry("creer-une-entreprise", "Créer une entreprise"),
            Map.entry("difficultes-administratives-ou-juridiques", "Difficultés administratives ou juridiques"),
            Map.entry("difficultes-financieres", "Difficultés financières"),
            Map.entry("equipement-et-alimentation", "Équipement et alimentation"),
            Map.entry("famille", "Famille"),
            Map.entry("lecture-ecriture-calcul", "Lecture, écriture, calcul"),
            Map.entry("logement-hebergement", "Logement et hébergement"),
            Map.entry("mobilite", "Mobilité"),
            Map.entry("numerique", "Numérique"),
            Map.entry("preparer-sa-candidature", "Préparer sa candidature"),
            Map.entry("remobilisation", "Remobilisation et lien social"),
            Map.entry("sante", "Santé"),
            Map.entry("se-former", "Se former"),
            Map.entry("souvrir-a-linternational", "S’ouvrir à l’international"),
            Map.entry("trouver-un-emploi", "Trouver un emploi"));

    private ThemeGroups() {}

    static String familyOf(String code) {
        int end = code.indexOf(BETWEEN);
        return end < 0 ? code : code.substring(0, end);
    }

    private static String nameOf(String family) {
        return NAMES.getOrDefault(family, family);
    }

    /// The words of a theme or of a whole family, when it is one.
    static Optional<String> find(String code) {
        if (NAMES.containsKey(code)) {
            return Optional.of(nameOf(code));
        }
        return Vocabulary.THEMES.terms().stream()
                .filter(term -> term.code().equals(code))
                .map(Term::label)
                .findFirst();
    }

    /// All of them, to tick.
    static List<OptionGroup> all(Collection<String> ticked) {
        return byFamily().entrySet().stream()
                .map(family -> new OptionGroup(nameOf(family.getKey()), options(family.getValue(), ticked)))
                .toList();
    }

    /// Those that somebody names, each family with a choice for the whole of it.
    static List<OptionGroup> named(Collection<String> codes, String chosen) {
        var groups = new ArrayList<OptionGroup>();
        byFamily().forEach((family, terms) -> {
            List<Term> present =
                    terms.stream().filter(term -> codes.contains(term.code())).toList();
            if (!present.isEmpty()) {
                var options = new ArrayList<Option>();
                if (present.size() > 1) {
                    options.add(new Option(family, nameOf(family) + " (tout)", family.equals(chosen)));
                }
                options.addAll(options(present, List.of(chosen)));
                groups.add(new OptionGroup(nameOf(family), options));
            }
        });
        return groups;
    }

    private static Map<String, List<Term>> byFamily() {
        return Vocabulary.THEMES.terms().stream()
                .collect(Collectors.groupingBy(term -> familyOf(term.code()), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Option> options(List<Term> terms, Collection<String> ticked) {
        return terms.stream()
                .map(term -> new Option(term.code(), term.label(), ticked.contains(term.code())))
                .toList();
    }
}

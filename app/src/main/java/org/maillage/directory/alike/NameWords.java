package org.maillage.directory.alike;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.base.intake.Folded;

/// A name in two halves: what sort of thing it is, and what it alone is called. « Médiathèque Toussaint » and
/// « Bibliothèque municipale Toussaint » are called alike and are of one sort; « Relais mairie Belle-Beille » and
/// « Bibliothèque Belle-Beille » are called alike and are of two.
///
/// @param own words that name this very place, in no order
/// @param sorts families that its words of a sort belong to
/// @param whole all of it, folded
record NameWords(Set<String> own, Set<String> sorts, String whole) {

    /// Words that say little: so many places bear them that they tell none from another.
    private static final Set<String> VAGUE = Set.of(("de du des d la le les l et a au aux en pour par sur un une dit "
                    + "centre maison espace pole point relais service services structure association asso antenne site annexe "
                    + "accueil lieu municipal municipale municipaux public publique communal communale intercommunal "
                    + "intercommunale social sociale sociaux culturel culturelle socioculturel socio quartier local locale ville "
                    + "commune departemental departementale numerique salle locaux siege")
            .split(" "));

    /// Words of a sort, each with its family: two names of different families are two places.
    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("bibliotheque", "livres"),
            Map.entry("mediatheque", "livres"),
            Map.entry("bm", "livres"),
            Map.entry("bmvr", "livres"),
            Map.entry("bdp", "livres du département"),
            Map.entry("ludotheque", "jeux"),
            Map.entry("mairie", "mairie"),
            Map.entry("missionlocale", "mission locale"),
            Map.entry("viesociale", "vie sociale"),
            Map.entry("franceservice", "france services"),
            Map.entry("ccas", "ccas"),
            Map.entry("cias", "ccas"),
            Map.entry("creche", "petite enfance"),
            Map.entry("halte", "petite enfance"),
            Map.entry("multi", "petite enfance"),
            Map.entry("rpe", "relais petite enfance"),
            Map.entry("ram", "relais petite enfance"),
            Map.entry("laep", "parents"),
            Map.entry("ecole", "école"),
            Map.entry("college", "collège"),
            Map.entry("lycee", "lycée"),
            Map.entry("poste", "poste"),
            Map.entry("caf", "caf"),
            Map.entry("cpam", "cpam"),
            Map.entry("msa", "msa"),
            Map.entry("mds", "solidarités"),
            Map.entry("solidarite", "solidarités"),
            Map.entry("mdph", "mdph"),
            Map.entry("mjc", "vie sociale"),
            Map.entry("fjt", "logement"),
            Map.entry("foyer", "logement"),
            Map.entry("residence", "logement"),
            Map.entry("universite", "université"),
            Map.entry("prefecture", "préfecture"),
            Map.entry("emploi", "emploi"),
            Map.entry("tresorerie", "impôts"),
            Map.entry("impot", "impôts"),
            Map.entry("piscine", "sport"),
            Map.entry("gymnase", "sport"));

    static final double NEAR = 0.6;

    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");
    // « Commune de Thyez » and « Mairie de Thyez ».
    private static final Pattern AUTHORITY = Pattern.compile("^(commune|ville) (?=de? )");
    private static final double NEARLY = 0.95;

    /// Sorts that take several words, as one.
    private static final Map<String, String> PHRASES = Map.of(
            "hotel de ville", "mairie",
            "mission locale", "missionlocale",
            "maison de quartier", "viesociale",
            "maison pour tous", "viesociale",
            "centre social", "viesociale",
            "centre socioculturel", "viesociale",
            "espace de vie sociale", "viesociale",
            "france services", "franceservices",
            "foyer jeunes travailleurs", "fjt");

    static NameWords of(String name, String commune) {
        String whole = POSTCODE.matcher(Folded.fold(name)).replaceAll(" ");
        whole = SAINTE.matcher(SAINT.matcher(whole).replaceAll("saint"))
                .replaceAll("sainte")
                .strip();
        whole = AUTHORITY.matcher(whole).replaceFirst("mairie ");
        for (var phrase : PHRASES.entrySet()) {
            whole = whole.replace(phrase.getKey(), phrase.getValue());
        }
        var own = new LinkedHashSet<String>();
        var sorts = new HashSet<String>();
        Set<String> town = Arrays.stream(Folded.fold(commune).split(" ")).collect(Collectors.toSet());
        for (String word : whole.split(" +")) {
            String plain = singular(word);
            String sort = SORTS.get(plain);
            if (sort != null) {
                sorts.add(sort);
            } else if (!VAGUE.contains(word) && !VAGUE.contains(plain) && !town.contains(word)) {
                own.add(plain);
            }
        }
        return new NameWords(Set.copyOf(own), Set.copyOf(sorts), whole);
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isOfAnotherSort(NameWords other) {
        return !sorts.isEmpty() && !other.sorts.isEmpty() && sorts.stream().noneMatch(other.sorts::contains);
    }

    /// 1 for the same name, 0 when no word is common or when they bear different numbers, as two antennas do.
    double nearness(NameWords other) {
        if (whole.equals(other.whole)) {
            return 1;
        }
        if (isOfAnotherSort(other) || hasOtherNumbers(other)) {
            return 0;
        }
        if (own.isEmpty() && other.own.isEmpty()) {
            return sorts.isEmpty() || !sorts.equals(other.sorts) ? 0 : 1;
        }
        if (own.isEmpty() || other.own.isEmpty()) {
            return !sorts.isEmpty() && sorts.equals(other.sorts) ? NEAR : 0;
        }
        long common = own.stream().filter(other::says).count();
        int fewer = Math.min(own.size(), other.own.size());
        int more = Math.max(own.size(), other.own.size());
        // A name within a longer one is nearly as near as the same name.
        return common == 0
                ? 0
                : common == more && sorts.isEmpty() == other.sorts.isEmpty()
                        ? 1
                        : Math.min(NEARLY, 0.5 * common / fewer + 0.5 * common / more);
    }

    private boolean says(String word) {
        return own.contains(word) || word.length() > 5 && own.stream().anyMatch(mine -> isOneSlipFrom(mine, word));
    }

    // « Antenne 1 » and « Antenne 2 », « École maternelle du Moulin » and « École élémentaire du Moulin ».
    private boolean hasOtherNumbers(NameWords other) {
        return !numbers().isEmpty() && !other.numbers().isEmpty() && !numbers().equals(other.numbers());
    }

    private Set<String> numbers() {
        return own.stream()
                .filter(word -> word.matches("\\d+|maternelle|elementaire"))
                .collect(Collectors.toSet());
    }

    // One letter too many, too few, or another.
    private static boolean isOneSlipFrom(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}

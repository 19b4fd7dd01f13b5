package org.maillage.directory.alike;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.intake.Folded;

/// An address without what is written in several ways: « 12 bd. Saint-Michel » and « 12, boulevard St Michel » are one.
public final class AddressWords {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("blvd", "boulevard"),
            Map.entry("boul", "boulevard"),
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("pl", "place"),
            Map.entry("r", "rue"),
            Map.entry("rte", "route"),
            Map.entry("ch", "chemin"),
            Map.entry("che", "chemin"),
            Map.entry("chem", "chemin"),
            Map.entry("all", "allee"),
            Map.entry("imp", "impasse"),
            Map.entry("sq", "square"),
            Map.entry("fg", "faubourg"),
            Map.entry("fbg", "faubourg"),
            Map.entry("qu", "quai"),
            Map.entry("crs", "cours"),
            Map.entry("gal", "general"),
            Map.entry("gl", "general"),
            Map.entry("mal", "marechal"),
            Map.entry("dr", "docteur"),
            Map.entry("pdt", "president"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("b", "bis"),
            Map.entry("t", "ter"));

    private static final Set<String> SMALL = Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au");

    private AddressWords() {}

    /// Nothing when nothing is said.
    public static String plain(String address) {
        // « 2bis » and « 2 bis » are one number.
        String parted = Folded.fold(address)
                .replaceAll("\\b(cs|bp|tsa) \\d+\\b", " ")
                .replaceAll("(?<=\\d)(?=(b|bis|t|ter)\\b)", " ");
        return Arrays.stream(parted.strip().split(" +"))
                .filter(word -> !SMALL.contains(word))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}

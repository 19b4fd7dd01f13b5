package org.maillage.territory;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Paris, Lyon and Marseille: communes whose IRIS and squares bear the codes of their arrondissements.
///
/// Source: code officiel géographique (Insee), arrondissements municipaux.
public final class MunicipalDistricts {

    private static final Map<String, List<String>> DISTRICTS = Map.of(
            "75056", codes(75101, 75120),
            "69123", codes(69381, 69389),
            "13055", codes(13201, 13216));

    private static final int CODE = 5;

    private MunicipalDistricts() {}

    /// The commune that an official code begins with.
    ///
    /// @param code of a commune, an arrondissement or an IRIS: five characters at least
    /// @return "69123" for "693810101", "49007" for "490070101"
    public static String communeOf(String code) {
        String five = code.substring(0, CODE);
        return DISTRICTS.entrySet().stream()
                .filter(city -> city.getValue().contains(five))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(five);
    }

    /// All codes that stand for a commune: its own, and those of its arrondissements.
    public static Stream<String> codesOf(String commune) {
        return Stream.concat(Stream.of(commune), DISTRICTS.getOrDefault(commune, List.of()).stream());
    }

    private static List<String> codes(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}

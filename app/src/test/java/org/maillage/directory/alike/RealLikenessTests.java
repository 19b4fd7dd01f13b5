package org.maillage.directory.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.base.intake.Folded;
import org.maillage.directory.StructureId;
import org.maillage.figures.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two national lists, written by different people, that both give the Siret of their places: whether names and
/// addresses
/// alone find what the Siret proves. The judgement is shown neither Siret, telephone nor position.
///
/// A Siret names an establishment, but lists also write that of a head office beside the address of a branch. So one
/// place is: the same Siret, and the same number of a street whose name shares a word, in the same town. Two Sirets are
/// two places, unless somebody has read that they are not.
class RealLikenessTests {

    /// Read by hand, pair by pair: one name at one door, to which the lists give the Sirets of an owner and of a
    /// branch.
    /// Whoever finds another here has found two places taken for one, or reads it too.
    private static final List<List<String>> ONE_PLACE_OF_TWO_SIRETS = List.of(
            List.of("IML de Pantin (Groupe SOS)", "IML Paris (Groupe SOS)"),
            List.of("Maison des Solidarités de Cournon", "Maison des Solidarités"),
            List.of("Communauté de communes de la Région de Suippes", "COMMUNAUTE DE COMMUNES REGION DE SUIPPES"),
            List.of("CIDFF DORDOGNE BERGERAC (CIDFF DORDOGNE BERGE)", "CIDFF Dordogne, antenne de Bergerac"),
            List.of("Croix Rouge française Délégation locale", "CROIX ROUGE FRANCAISE"),
            List.of("Centre Social de la Vallee de l'Authre", "CTRE SOCIAL INTER COM VALLEE L AUTHRE"));

    private static final Set<String> SORTS_OF_STREET = Set.of(
            "avenue", "boulevard", "place", "allee", "chemin", "impasse", "route", "cours", "square", "esplanade");
    private static final Pattern NUMBER = Pattern.compile("^\\D{0,12}(\\d+)");

    /// @param door number in the street, or nothing
    /// @param street its words of more than four letters, but for what sort of street it is
    private record Place(
            String list,
            String name,
            String siret,
            String town,
            String door,
            Set<String> street,
            String said,
            Traits traits) {

        Traits traitsWithSiret() {
            return new Traits(
                    traits.id(),
                    siret,
                    traits.phones(),
                    traits.insee(),
                    traits.latitude(),
                    traits.longitude(),
                    traits.words(),
                    traits.place());
        }

        /// Copied from one list into the other: finding it again proves nothing.
        boolean isWrittenAs(Place other) {
            return Folded.fold(said).equals(Folded.fold(other.said));
        }

        boolean isProvenOne(Place other) {
            return siret.equals(other.siret)
                    && !door.isEmpty()
                    && door.equals(other.door)
                    && street.stream().anyMatch(other.street::contains);
        }
    }

    private record Pair(Place one, Place other) {

        @Override
        public String toString() {
            return one.said + " / " + other.said;
        }
    }

    @Test
    void namesAndAddressesFindWhatTheSiretProves() throws IOException {
        var towns = new HashMap<String, List<Place>>();
        read("mednum/data-inclusion_lieux_schema-mednum_2022.json", towns);
        read("mednum/lieux-de-mediation-numerique.cnfs_2022.json", towns);
        var proven = new ArrayList<Pair>();
        var found = new ArrayList<Pair>();
        var missed = new ArrayList<Pair>();
        var proposed = new ArrayList<Pair>();
        var wrong = new ArrayList<Pair>();
        for (Pair pair : pairsOfTwoLists(towns.values())) {
            boolean alike =
                    Likeness.between(pair.one().traits(), pair.other().traits()).isPresent();
            if (pair.one().isProvenOne(pair.other())) {
                proven.add(pair);
                (alike ? found : missed).add(pair);
            }
            if (alike) {
                proposed.add(pair);
                if (!pair.one().siret().equals(pair.other().siret())) {
                    wrong.add(pair);
                }
            }
        }
        share(wrong, proposed);
        assertThat(wrong)
                .allSatisfy(pair -> assertThat(ONE_PLACE_OF_TWO_SIRETS)
                        .anySatisfy(names -> assertThat(
                                        List.of(pair.one().name(), pair.other().name()))
                                .containsExactlyInAnyOrderElementsOf(names)));
        // The others bear two names: « Office stéphanois pour les aînés » and « Espace numérique de l’OSPA ».
        assertThat(share(found, proven)).as("missed: %s", missed).isGreaterThan(0.5);
        List<Pair> foundWithSiret = proven.stream()
                .filter(pair -> Likeness.between(
                                pair.one().traitsWithSiret(), pair.other().traitsWithSiret())
                        .isPresent())
                .toList();
        assertThat(share(foundWithSiret, proven)).isGreaterThan(0.75);
    }

    private static double share(Collection<Pair> some, Collection<Pair> all) {
        System.out.printf("%d of %d%n", some.size(), all.size());
        return some.size() / (double) all.size();
    }

    private static List<Pair> pairsOfTwoLists(Collection<List<Place>> towns) {
        var pairs = new ArrayList<Pair>();
        for (List<Place> town : towns) {
            for (Place one : town) {
                for (Place other : town) {
                    if (one.list().compareTo(other.list()) < 0 && !one.isWrittenAs(other)) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    private static void read(String file, Map<String, List<Place>> towns) throws IOException {
        JsonNode all = JsonMapper.shared().readTree(Files.readString(SharedData.file(file)));
        for (JsonNode one : all) {
            String siret = one.path("pivot").asString("").replaceAll("\\D", "");
            String commune = Folded.fold(one.path("commune").asString("")).strip();
            String postcode = one.path("code_postal").asString("");
            if (siret.length() == 14 && !commune.isEmpty() && !postcode.isEmpty()) {
                String town = postcode + " " + commune;
                towns.computeIfAbsent(town, _ -> new ArrayList<>()).add(place(file, one, siret, town));
            }
        }
    }

    private static Place place(String list, JsonNode one, String siret, String town) {
        String name = one.path("nom").asString("");
        String address = one.path("adresse").asString("");
        Matcher number = NUMBER.matcher(address);
        return new Place(
                list,
                name,
                siret,
                town,
                number.find() ? number.group(1) : "",
                Arrays.stream(Folded.fold(address).split(" "))
                        .filter(word -> word.length() > 4 && !SORTS_OF_STREET.contains(word))
                        .collect(Collectors.toSet()),
                name + " (" + address + ", " + town + ")",
                Traits.of(
                        new StructureId(UUID.randomUUID()),
                        name,
                        one.path("commune").asString(""),
                        "",
                        "",
                        address,
                        town,
                        null,
                        null));
    }
}

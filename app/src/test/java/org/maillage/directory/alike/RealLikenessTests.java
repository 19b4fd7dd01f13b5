package org.maillage.directory.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
/// place
/// is: the same Siret and the same number of a street in the same town. Two places are: two Sirets.
class RealLikenessTests {

    private static final Pattern NUMBER = Pattern.compile("^\\D{0,12}(\\d+)");

    /// @param door number in the street, or nothing
    private record Place(String list, String siret, String town, String door, String said, Traits traits) {

        /// Copied from one list into the other: finding it again proves nothing.
        boolean isWrittenAs(Place other) {
            return Folded.fold(said).equals(Folded.fold(other.said));
        }

        boolean isProvenOne(Place other) {
            return siret.equals(other.siret) && !door.isEmpty() && door.equals(other.door);
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
        assertThat(proven).hasSizeGreaterThan(100);
        assertThat(share(found, proven))
                .as("of what the Siret proves, missed: %s", missed)
                .isGreaterThan(0.85);
        assertThat(share(wrong, proposed)).as("of two Sirets: %s", wrong).isLessThan(0.05);
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
                siret,
                town,
                number.find() ? number.group(1) : "",
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

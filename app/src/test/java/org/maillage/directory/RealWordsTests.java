package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.directory.Vocabulary.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.figures.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every value that real files bear is understood, or stands below with the reason why it is not.
class RealWordsTests {

    private static final List<String> FILES = List.of(
            "20230517-hub-du-sud-lieux-de-mediation-numeriques-provence-alpes-cote-d-azur.json",
            "data-inclusion_lieux_schema-mednum_2022.json",
            "data-inclusion_services_v0_2022.json",
            "lieux-de-mediation-numerique.cnfs_2022.json",
            "source_aix-en-provence.json",
            "source_angers.json",
            "source_bus-france-services-charente.json",
            "source_maine-et-loire.json",
            "source_maine-et-loire_ancien.json",
            "source_nouvelle-caledonie.json",
            "source_numi_data-inclusion_structures_v0.json");

    private static final String BETWEEN_VALUES = "[;|\\n]";
    private static final String BETWEEN_VALUES_OR_COMMAS = "[;|\\n,]";

    private final Kinds kinds = new Kinds();

    @Test
    void understandsTheServicesOfDigitalPlaces() {
        assertThat(missing(Set.of("services"), BETWEEN_VALUES_OR_COMMAS, in(DIGITAL, ACCOMPANIMENT)))
                .containsExactly("numerique"); // the whole category: which services is not said
    }

    @Test
    void understandsHowDigitalPlacesHelp() {
        assertThat(missing(
                        Set.of("modalites_accompagnement", "modalites_accompagnement0"),
                        BETWEEN_VALUES_OR_COMMAS,
                        in(ACCOMPANIMENT)))
                .containsExactly( // kinds of places and of equipment, of New Caledonia alone
                        "Espace public numérique (accès ordinateurs et accompagnement dédié)",
                        "Formation et assistance informatique adules et seniors",
                        "Formation/ateliers thématiques",
                        "Fourniture de matériel reconditionné",
                        "Guichet numérique (poste de l'accompagnant)",
                        "Non concerné",
                        "Point numérique (ordinateurs et accompagnement ponctuel)",
                        "Tiers lieux");
    }

    @Test
    void understandsWhatPlacesCost() {
        assertThat(missing(
                        Set.of("conditions_acces", "conditions_access", "frais", "frais_a_charge"),
                        BETWEEN_VALUES,
                        in(DIGITAL_FEES)))
                .isEmpty();
    }

    @Test
    void understandsWhomPlacesAreFor() {
        assertThat(missing(
                        Set.of("publics_accueillis", "public_accueillis", "profils", "PUBLIC_"),
                        BETWEEN_VALUES_OR_COMMAS,
                        in(AUDIENCES, CARE)))
                .containsExactly(
                        "Adultes", // nobody in particular
                        "Associations", // not inhabitants; so are those below that are not explained
                        "Entrepreneur",
                        "Entreprises/porteurs de projets économiques",
                        "Jeunes (16-26 ans)/Etudiants", // two audiences in one
                        "Personne en situation de précarité (française ou étrangère). Public majeur uniquement",
                        "Personnes en difficultés sociales", // vaguer than any audience
                        "Personnes en insertion professionnelle",
                        "Professionnel",
                        "Résident", // of one residence, or inhabitant: the file does not say
                        "Usager de l'équipement",
                        "adultes",
                        "entreprises",
                        "professionnels",
                        "résident",
                        "syndicats...Etc.");
    }

    @Test
    void understandsLabelsAsProgrammes() {
        assertThat(missing(Set.of("labels_nationaux", "labels_nat"), BETWEEN_VALUES_OR_COMMAS, in(PROGRAMMES)))
                .containsExactly("APTIC"); // a payment voucher that has ended
    }

    @Test
    void understandsThemesOfTheFormerVersion() {
        assertThat(missing(Set.of("thematiques"), BETWEEN_VALUES, in(THEMES)))
                .containsExactly( // whole categories, and one that has no equivalent
                        "choisir-un-metier",
                        "creation-activite",
                        "famille",
                        "handicap",
                        "logement-hebergement",
                        "mobilite",
                        "numerique",
                        "numerique--creer-avec-le-numerique",
                        "remobilisation",
                        "sante",
                        "trouver-un-emploi");
    }

    @Test
    void understandsTypesOfTheFormerVersion() {
        assertThat(missing(Set.of("types"), BETWEEN_VALUES, in(TYPES)))
                .containsExactly("accueil", "autonomie", "delegation", "numerique"); // ways of helping, no longer types
    }

    @Test
    void understandsTypologies() {
        Predicate<String> told = value -> TYPOLOGIES.find(value).isPresent()
                || kinds.guess(value, null, List.of()).isPresent();
        assertThat(missing(Set.of("typologie", "SS_CAT", "Catégorie", "PICTO"), BETWEEN_VALUES, told))
                .containsExactly(
                        "Centre Social / Cybercentre", // two kinds, three below
                        "Centre Social / Cybercentre / France Services",
                        "Centre Social / France Services",
                        "Collectivité et services de la collectivité", // says whose, not what
                        "EHPAD", // not in the directory of families
                        "Entreprise privée",
                        "Opérateur - Service public",
                        "Province");
    }

    @Test
    void tellsTheKindsOfAngers() {
        var counts = new TreeMap<String, Integer>();
        for (JsonNode row : rows("source_angers.json")) {
            String name = row.get("USER_NOM").stringValue();
            kinds.guess(row.get("PICTO").stringValue(), name, List.of())
                    .ifPresent(kind -> counts.merge(kind.code(), 1, Integer::sum));
        }
        assertThat(counts)
                .hasToString("{bibliotheque=11, fjt=4, mairie=4, maison-de-quartier=9, mds=4, mission-locale=6}");
    }

    private Set<String> missing(Set<String> fields, String between, Predicate<String> understood) {
        var missing = new TreeSet<String>();
        for (String file : FILES) {
            for (JsonNode row : rows(file)) {
                row.properties().stream()
                        .filter(field -> fields.contains(field.getKey()))
                        .flatMap(field -> values(field.getValue()))
                        .flatMap(value -> Arrays.stream(value.split(between)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty() && !understood.test(value))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static Predicate<String> in(Vocabulary... vocabularies) {
        return value -> Arrays.stream(vocabularies)
                .anyMatch(vocabulary -> vocabulary.find(value).isPresent());
    }

    private static Stream<String> values(JsonNode value) {
        return value.isArray()
                ? value.valueStream().flatMap(RealWordsTests::values)
                : value.isString() ? Stream.of(value.stringValue()) : Stream.empty();
    }

    private static List<JsonNode> rows(String file) {
        JsonNode document = json("mednum/" + file);
        JsonNode rows = document.isArray() ? document : document.get("features");
        return rows.valueStream()
                .map(row -> row.has("properties") ? row.get("properties") : row)
                .map(row -> row.has("fields") ? row.get("fields") : row)
                .toList();
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(SharedData.file(file));
    }
}

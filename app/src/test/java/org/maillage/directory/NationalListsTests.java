package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.directory.Vocabulary.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.figures.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lists are those that the national formats publish: none of their codes is missing, none is added.
class NationalListsTests {

    @ParameterizedTest
    @CsvSource({
        "v0_profils.csv, AUDIENCES, adultes alternants locataires personnes-en-situation-illettrisme proprietaires"
                + " public-langues-etrangeres",
        "v0_typologies_de_services.csv, TYPES, accueil autonomie delegation numerique",
        "v0_frais.csv, DIGITAL_FEES, ''",
        "v0_modes_accueil.csv, RECEPTION, ''",
        "v0_modes_orientation_accompagnateur.csv, ACCESS, autre completer-le-formulaire-dadhesion prendre-rdv",
        "v0_typologies_de_structures.csv, TYPOLOGIES, ''",
        "v1_frais_v1.csv, FEES, ''",
        "v1_modes_accueil_v1.csv, RECEPTION, ''",
        "v1_modes_mobilisation_v1.csv, MOBILISATION, ''",
        "v1_personne_mobilisatrice_v1.csv, MOBILISABLE_BY, ''",
        "v1_publics_v1.csv, AUDIENCES, ''",
        "v1_reseaux_porteurs_v1.csv, NETWORKS, ''",
        "v1_thematiques_v1.csv, THEMES, ''",
        "v1_types_de_services_v1.csv, TYPES, ''"
    })
    void understandsTheListsOfDataInclusion(String file, Vocabulary vocabulary, String left) throws IOException {
        assertThat(firstColumn(sheets("reference/data-inclusion-schema/" + file).getFirst())
                        .filter(value -> vocabulary.find(value).isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thematiques", "publics", "reseaux_porteurs", "types_de_services", "frais"})
    void hasTheCodesOfTheNationalListsAndNoOther(String list) throws IOException {
        Vocabulary vocabulary = switch (list) {
            case "thematiques" -> THEMES;
            case "publics" -> AUDIENCES;
            case "reseaux_porteurs" -> NETWORKS;
            case "frais" -> FEES;
            default -> TYPES;
        };
        assertThat(firstColumn(sheets("reference/data-inclusion-schema/v1_" + list + "_v1.csv")
                        .getFirst()))
                .containsExactlyInAnyOrderElementsOf(
                        vocabulary.terms().stream().map(Term::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "services, DIGITAL",
        "publics_specifiquement_adresses, DIGITAL_AUDIENCES",
        "prise_en_charge_specifique, CARE",
        "frais_a_charge, DIGITAL_FEES",
        "dispositif_programmes_nationaux, PROGRAMMES",
        "formations_labels, LABELS",
        "modalites_acces, ACCESS",
        "modalites_accompagnement, ACCOMPANIMENT"
    })
    void writesWhatTheRuleOfTheStandardAccepts(String field, Vocabulary vocabulary) {
        JsonNode schema = json("reference/mednum-schema/schema.json");
        String rule = schema.get("fields")
                .valueStream()
                .filter(one -> one.get("name").stringValue().equals(field))
                .map(one -> one.get("constraints").get("pattern").stringValue())
                .findFirst()
                .orElseThrow();
        assertThat(vocabulary.terms().stream().map(Term::code)).allMatch(code -> code.matches(rule));
        assertThat(vocabulary.terms().stream().map(Term::code).collect(Collectors.joining("|")))
                .matches(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "Thématiques, THEMES",
        "Modes daccueil, RECEPTION",
        "Réseaux porteurs, NETWORKS",
        "Types de services, TYPES",
        "Frais, FEES",
        "Modes de mobilisation, MOBILISATION",
        "Personnes mobilisatrices, MOBILISABLE_BY",
        "Publics, AUDIENCES"
    })
    void understandsTheListsOfTheWorkbook(String name, Vocabulary vocabulary) throws IOException {
        assertThat(firstColumn(sheet("mednum/data-inclusion_api_tests_dataset.xlsx", name))
                        .map(value -> vocabulary.find(value).orElse(null)))
                .isNotEmpty()
                .doesNotContainNull();
    }

    /// What is left is put wrong in that file on purpose.
    @ParameterizedTest
    @CsvSource({
        "Services, type, TYPES, ''",
        "Services, thematiques, THEMES, logement-hebergement--louer-un-appartement",
        "Services, frais, FEES, ''",
        "Services, publics, AUDIENCES, ''",
        "Services, modes_accueil, RECEPTION, ''",
        "Services, modes_mobilisation, MOBILISATION, ''",
        "Services, mobilisable_par, MOBILISABLE_BY, autres",
        "Structures, reseaux_porteurs, NETWORKS, ''"
    })
    void understandsTheRowsOfTheWorkbook(String name, String column, Vocabulary vocabulary, String left)
            throws IOException {
        Sheet sheet = sheet("mednum/data-inclusion_api_tests_dataset.xlsx", name);
        int at = sheet.rows().getFirst().cells().stream()
                .filter(cell -> cell.text().equals(column))
                .findFirst()
                .orElseThrow()
                .column();
        assertThat(sheet.rows().stream()
                        .skip(2) // the heading and its explanation
                        .flatMap(row -> row.cellAt(at).stream())
                        .flatMap(cell -> Arrays.stream(cell.text().split(",")))
                        .map(String::strip)
                        .filter(value -> vocabulary.find(value).isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(left);
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(SharedData.file(file));
    }

    private static List<Sheet> sheets(String file) throws IOException {
        Path path = SharedData.file(file);
        WorkbookReading reading = Workbooks.read(path.getFileName().toString(), Files.readAllBytes(path));
        assertThat(reading).isInstanceOf(WorkbookReading.Opened.class);
        Workbook workbook = ((WorkbookReading.Opened) reading).workbook();
        return workbook.sheets();
    }

    private static Sheet sheet(String file, String name) throws IOException {
        return sheets(file).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The codes, below the heading.
    private static Stream<String> firstColumn(Sheet sheet) {
        return sheet.rows().stream()
                .skip(1)
                .flatMap(row -> row.cellAt(1).stream())
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty());
    }
}

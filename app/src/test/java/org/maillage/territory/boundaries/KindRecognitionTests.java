package org.maillage.territory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headings as editions wrote them; those of QPV 2024, of quartiers and of shapefiles were never seen on a real file
/// here.
class KindRecognitionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSEE_COM=49007,NOM_COM=Angers,TYP_IRIS=H,IRIS=0105,NOM_IRIS=Voltaire,CODE_IRIS=490070105 | IRIS | 490070105 | Voltaire | 49007",
                "DEPCOM=49007,DCOMIRIS=490070105,LIB_IRIS=Voltaire | IRIS | 490070105 | Voltaire | 49007",
                "code_iris=10040101,nom_iris=Ambérieu | IRIS | 010040101 | Ambérieu | 01004",
                "code_qp=QN04901M,lib_qp=Belle Beille,insee_com=49007,lib_com=Angers | QPV_2024 | QN04901M | Belle Beille | 49007",
                "Code_QP=QN04901M,Lib_QP=Belle Beille | QPV_2024 | QN04901M | Belle Beille | ''",
                "CODE_QP=QP049001,NOM_QP=Belle Beille,COMMUNE_QP=Angers | QPV_2015 | QP049001 | Belle Beille | ''",
                "code=49007,nom=Angers | COMMUNE | 49007 | Angers | ''",
                "INSEE_COM=49007,NOM_COM=Angers | COMMUNE | 49007 | Angers | 49007",
                "code=2A004,nom=Ajaccio | COMMUNE | 2A004 | Ajaccio | ''",
                "code=49,nom=Maine-et-Loire | DEPARTEMENT | 49 | Maine-et-Loire | ''",
                "code=244900015,nom=Angers Loire Métropole | EPCI | 244900015 | Angers Loire Métropole | ''",
                "CODE_SIREN=244900015,NOM=Angers Loire Métropole | EPCI | 244900015 | Angers Loire Métropole | ''",
                "id_ccq=3,nom_ccq=Belle-Beille | QUARTIER | '' | Belle-Beille | ''",
                "libelle=Monplaisir | QUARTIER | '' | Monplaisir | ''",
                "zone de vie sociale=Autour du centre | VIE_SOCIALE | '' | Autour du centre | ''"
            })
    void aKindItsCodeItsNameAndItsCommuneAreFound(
            String written, BoundaryKind kind, String code, String name, String commune) {
        var attributes = new Attributes(attributes(written));

        assertThat(KindRecognition.recognise(attributes)).contains(kind);
        assertThat(attributes.code(kind)).isEqualTo(code);
        assertThat(attributes.name(kind)).isEqualTo(name);
        assertThat(attributes.communes(kind)).isEqualTo(commune);
    }

    @Test
    void headingsThatSayNothingAreNotGuessed() {
        assertThat(KindRecognition.recognise(new Attributes(Map.of("gid", "3", "surface", "12"))))
                .isEmpty();
    }

    private static Map<String, String> attributes(String written) {
        return Arrays.stream(written.split(","))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, LinkedHashMap::new));
    }
}

package org.maillage.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.figures.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Lists as their producers publish them, each brought in by a town that it tells of.
@HouseTest
@Transactional
class RealListsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Structures structures;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Lists lists;

    /// The last numbers are how many rows lie in the town, have a position, a telephone, a mail and hours, and how many
    /// cells were not understood.
    @ParameterizedTest
    @CsvSource(textBlock = """
            mednum/source_angers.json, 49007, Angers, '63 63 63 51 34 11'
            mednum/source_maine-et-loire.json, 49015, Avrillé, '4 4 3 0 0 2'
            mednum/source_maine-et-loire_ancien.json, 49007, Angers, '53 53 52 29 0 1'
            mednum/data-inclusion_lieux_schema-mednum_2022.json, 49007, Angers, '17 11 12 14 10 4'
            mednum/lieux-de-mediation-numerique.cnfs_2022.json, 49007, Angers, '11 11 6 8 10 0'
            mednum/20230517-hub-du-sud-lieux-de-mediation-numeriques-provence-alpes-cote-d-azur.json, 13055, Marseille, '65 64 25 16 38 2'
            mednum/source_aix-en-provence.json, 13001, Aix-en-Provence, '38 38 36 20 16 0'
            mednum/source_bus-france-services-charente.json, 16142, La Forêt-de-Tessé, '1 1 1 0 1 1'
            mednum/source_nouvelle-caledonie.json, 98818, Nouméa, '32 32 29 21 24 19'
            mednum/source_etapes-numerique.json, 54395, Nancy, '1 1 0 0 0 0'
            mednum/source_numi_data-inclusion_structures_v0.json, 14118, Caen, '17 17 9 7 7 22'
            services/france-services_liste-fs-20240801.csv, 49023, Beaupréau-en-Mauges, '1 1 1 1 1 1'
            services/france-services_2021.geojson, 49023, Beaupréau-en-Mauges, '1 1 1 1 1 0'
            services/centres_sociaux_liste.csv, 49007, Angers, '9 0 0 0 0 0'
            services/adresses-des-bibliotheques-publiques.csv, 49007, Angers, '9 9 0 0 0 0'
            services/conseillers-numeriques_structures_2022.json, 49007, Angers, '1 1 0 0 0 1'
            services/derived_services_points_france.csv, 49007, Angers, '19 19 0 0 0 10'
            """)
    void comesInAndComesInAgainUnchanged(String name, String insee, String town, String understood) {
        theTownIs(insee, town);
        IntakeFile file = lists.stage("structures", SharedData.file(name));
        assertThat(lists.statesOf(file)).containsOnlyKeys(RowState.NEW);
        lists.apply(file);
        List<Structure> brought = structures.listIn(scopes.of(lists.space()).communes());
        assertThat("%d %d %d %d %d %d"
                        .formatted(
                                brought.size(),
                                saying(brought, StructureField.LATITUDE),
                                saying(brought, StructureField.PHONE),
                                saying(brought, StructureField.MAIL),
                                saying(brought, StructureField.HOURS),
                                problemsOf(file).values().stream()
                                        .mapToLong(one -> one)
                                        .sum()))
                .as("%s", problemsOf(file))
                .isEqualTo(understood);
        IntakeFile again = lists.stage("structures", SharedData.file(name));
        assertThat(lists.statesOf(again)).isEqualTo(Map.of(RowState.SAME, (long) brought.size()));
    }

    /// Postcodes are shared by several communes: nobody guesses.
    @Test
    void leavesWhatTellsNoCommuneAside() {
        theTownIs("49007", "Angers");
        IntakeFile file = lists.stage("structures", SharedData.file("mednum/source_aidants-connect.json"));
        assertThat(lists.rowsOf(file)).isEmpty();
    }

    private long saying(List<Structure> brought, StructureField field) {
        return brought.stream().filter(one -> one.sheet().says(field)).count();
    }

    private Map<String, Long> problemsOf(IntakeFile file) {
        return lists.rowsOf(file).stream()
                .map(StagedRow::judgement)
                .flatMap(judgement -> judgement.problems().stream())
                .collect(Collectors.groupingBy(
                        problem -> problem.column() + ": " + problem.text(), TreeMap::new, Collectors.counting()));
    }

    private void theTownIs(String insee, String town) {
        jdbc.sql("update territory.area set code = ?, name = ? where id = ?")
                .params(insee, town, cast.saintAubin.id().value())
                .update();
    }
}

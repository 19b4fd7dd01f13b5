package org.maillage.directory.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.directory.export.NationalFormat.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.maillage.directory.Scopes;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.maillage.directory.intake.Lists;
import org.maillage.figures.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What producers publish comes in, leaves as the published schemas want it, and comes back the same: to the instance
/// that it left, and to an empty one.
@HouseTest
@Transactional
class RealExportsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Structures structures;

    @Autowired
    private Services services;

    @Autowired
    private DirectoryExports exports;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Lists lists;

    @ParameterizedTest
    @CsvSource(textBlock = """
            mednum/source_angers.json, 49007, Angers
            mednum/data-inclusion_lieux_schema-mednum_2022.json, 49007, Angers
            mednum/lieux-de-mediation-numerique.cnfs_2022.json, 49007, Angers
            mednum/20230517-hub-du-sud-lieux-de-mediation-numeriques-provence-alpes-cote-d-azur.json, 13055, Marseille
            mednum/source_aix-en-provence.json, 13001, Aix-en-Provence
            mednum/source_numi_data-inclusion_structures_v0.json, 14118, Caen
            reference/mednum-schema/exemple-valide.csv, 51454, Reims
            services/adresses-des-bibliotheques-publiques.csv, 49007, Angers
            """)
    void leavesAsTheSchemasWantItAndComesBack(String name, String insee, String town) {
        theTownIs(insee, town);
        IntakeFile brought = lists.apply(lists.stage("structures", SharedData.file(name)));
        Leaving leaving = leaving();
        Leaving.File asStructures = leaving.file(STRUCTURES_JSON);
        assertThat(asStructures.account().written() + asStructures.account().left())
                .isEqualTo(lists.rowsOf(brought).size())
                .isPositive();
        assertThat(PublishedSchemas.faultsOfObjects(asStructures.text(), "structure"))
                .isEmpty();
        assertThat(PublishedSchemas.faultsOfObjects(leaving.file(SERVICES_JSON).text(), "service"))
                .isEmpty();
        assertThat(PublishedSchemas.faultsOfPlaces(leaving.file(PLACES_CSV).text()))
                .isEmpty();
        for (NationalFormat format : List.of(PLACES_CSV, PLACES_JSON)) {
            Leaving.File file = leaving.file(format);
            if (file.account().written() > 0) {
                IntakeFile again = lists.stage("structures", "lieux." + format.extension(), file.content());
                assertThat(lists.rowsOf(again))
                        .hasSize(file.account().written())
                        .allSatisfy(row -> assertThat(row.judgement().differences())
                                .as(row.read().title())
                                .isEmpty());
                comesToAnEmptyInstance(format, file);
            }
        }
    }

    private void comesToAnEmptyInstance(NationalFormat format, Leaving.File file) {
        jdbc.sql("delete from directory.offer").update();
        jdbc.sql("delete from directory.service").update();
        jdbc.sql("delete from directory.structure").update();
        lists.apply(lists.stage("structures", "lieux." + format.extension(), file.content()));
        assertThat(leaving().file(format).text()).isEqualTo(file.text());
    }

    @Test
    void passesOverTheExplanationsOfTheModelOfDataInclusion() {
        theTownIs("49007", "Angers");
        jdbc.sql("update territory.area set code = '75112', name = 'Paris' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        var model = SharedData.file("mednum/data-inclusion_api_tests_dataset.xlsx");
        IntakeFile first = lists.stage("structures", model);
        assertThat(lists.rowsOf(first)).hasSize(1).allSatisfy(row -> {
            assertThat(row.read().title()).isEqualTo("AGENCE ACTION LOGEMENT.");
            assertThat(row.judgement().problems())
                    .extracting(problem -> problem.text())
                    .containsExactlyInAnyOrder("pas une adresse", "pas une url !", "750121");
        });
        lists.apply(first);
        IntakeFile second = lists.stage("services", model);
        assertThat(lists.rowsOf(second)).hasSize(2);
        assertThat(lists.statesOf(second)).isEqualTo(Map.of(RowState.NEW, 2L));
    }

    private void theTownIs(String insee, String town) {
        jdbc.sql("update territory.area set code = ?, name = ? where id = ?")
                .params(insee, town, cast.saintAubin.id().value())
                .update();
    }

    private Leaving leaving() {
        return new Leaving(structures, services, exports, scopes.of(lists.space()));
    }
}

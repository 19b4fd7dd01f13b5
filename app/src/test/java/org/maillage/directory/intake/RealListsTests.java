package org.maillage.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Conventions;
import org.maillage.convention.imports.ImportWork;
import org.maillage.convention.imports.Imports;
import org.maillage.figures.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Lists as their producers publish them, brought in by the city of Angers.
@HouseTest
@Transactional
class RealListsTests {

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWork work;

    @Autowired
    private StagedRows rows;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    private Lists lists;

    @BeforeEach
    void theTownIsAngers() {
        lists = new Lists(imports, work, rows, conventions, cast);
        jdbc.sql("update territory.area set code = '49007', name = 'Angers' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            mednum/source_angers.json, 63
            mednum/source_maine-et-loire.json, 49
            mednum/source_maine-et-loire_ancien.json, 49
            mednum/data-inclusion_lieux_schema-mednum_2022.json, 1
            mednum/lieux-de-mediation-numerique.cnfs_2022.json, 1
            mednum/source_aidants-connect.json, 1
            services/france-services_liste-fs-20240801.csv, 1
            services/france-services_2021.geojson, 1
            services/centres_sociaux_liste.csv, 9
            services/adresses-des-bibliotheques-publiques.csv, 5
            services/conseillers-numeriques_structures_2022.json, 1
            services/derived_services_points_france.csv, 1
            """)
    void comesInAndComesInAgainUnchanged(String name, int atLeast) {
        IntakeFile file = lists.stage("structures", SharedData.file(name));
        System.out.println("@@" + name + " " + lists.statesOf(file) + " " + file.told());
        lists.rowsOf(file).stream().limit(3).forEach(row -> System.out.println("@@   " + row.judgement()));
        lists.rowsOf(file).stream()
                .filter(row -> !row.judgement().problems().isEmpty())
                .limit(8)
                .forEach(row -> System.out.println("@@   ! " + row.judgement().problems()));
        assertThat(lists.rowsOf(file)).hasSizeGreaterThanOrEqualTo(atLeast);
        lists.apply(file);
        IntakeFile again = lists.stage("structures", SharedData.file(name));
        assertThat(lists.statesOf(again).keySet()).as("again").isSubsetOf(RowState.SAME, RowState.ERROR);
    }
}

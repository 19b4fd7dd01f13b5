package org.maillage.directory.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.directory.Origin;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Services;
import org.maillage.figures.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Services brought in for structures that are there.
@HouseTest
@Transactional
class ServiceIntakeTests {

    private static final String STRUCTURES = """
            source,id,nom,code_insee
            dora,1,Centre social des Hauts,49007
            dora,2,Ludothèque,49007
            dora,3,Ludothèque,49007
            """;

    @Autowired
    private Services services;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Lists lists;

    @BeforeEach
    void theTownHasThreeStructures() {
        jdbc.sql("update territory.area set code = '49007', name = 'Angers' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        lists.apply(stage("structures", STRUCTURES));
    }

    @Test
    void findsTheStructureByItsNameInTheSameListOrAsPeopleCallIt() {
        lists.apply(stage("services", """
                source,id,structure_id,nom
                dora,s1,dora--1,Aide aux devoirs
                """));
        lists.apply(stage("services", """
                Nom de la structure,Nom du service
                centre social des hauts,Ludothèque mobile
                """));
        Service known =
                services.listByOrigin(List.of(new Origin("dora", "dora--s1"))).get(new Origin("dora", "dora--s1"));
        assertThat(services.listGivenBy(List.of(known.structure())).get(known.structure()))
                .extracting(Service::name)
                .containsExactly("Aide aux devoirs", "Ludothèque mobile");
    }

    @Test
    void saysWhatToDoAboutAStructureThatNobodyKnows() {
        assertThat(problemsOf(stage("services", """
                source,id,structure_id,nom
                dora,s1,7,Aide aux devoirs
                """)))
                .extracting(RowProblem::suggestion)
                .containsExactly("Apportez d’abord la liste de ses structures, puis celle-ci à nouveau.");
        assertThat(problemsOf(stage("services", """
                Nom de la structure,Nom du service
                Centre sociale des Hauts,Aide aux devoirs
                Ludothèque,Jeux
                ,Danse
                """)))
                .extracting(problem -> problem.reason() + " " + problem.proposals())
                .containsExactly(
                        "l’annuaire n’a pas de structure de ce nom sur le territoire [Centre social des Hauts]",
                        "2 structures du territoire portent ce nom []",
                        "cette ligne ne dit pas quelle structure rend ce service []");
    }

    @Test
    void keepsNumbersThatCannotBeBesideTheSheet() {
        IntakeFile file = lists.apply(stage("services", """
                source,id,structure_id,nom,âge minimum (mois),âge maximum (mois),nombre_semaines,latitude,longitude
                dora,s1,1,Danse,72,36,80,47.5,
                dora,s2,1,Chant,9999,36,,0,0
                """));
        Map<Origin, Service> made =
                services.listByOrigin(List.of(new Origin("dora", "dora--s1"), new Origin("dora", "dora--s2")));
        assertThat(made.get(new Origin("dora", "dora--s1")).sheet().said())
                .containsOnlyKeys(ServiceField.NAME, ServiceField.AGE_FROM);
        assertThat(made.get(new Origin("dora", "dora--s1")).extra())
                .containsEntry("nombre_semaines", "80")
                .containsEntry("âge maximum (mois)", "36");
        assertThat(made.get(new Origin("dora", "dora--s2")).extra()).containsEntry("âge minimum (mois)", "9999");
        assertThat(problemsOf(file)).hasSize(3).noneMatch(RowProblem::blocking);
    }

    @Test
    void readsTheFormerVersionOfTheNationalList() {
        lists.apply(stage("structures", """
                source,id,nom,code_insee
                dora,6e5167a7-12f4-4f9d-8078-db2b3c419e24,Mobil’Ex,49007
                """));
        var national = SharedData.file("mednum/data-inclusion_services_v0_2022.json");
        IntakeFile file = lists.apply(lists.stage("services", national));
        assertThat(lists.rowsOf(file))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.NEW));
        assertThat(lists.statesOf(lists.stage("services", national))).containsOnlyKeys(RowState.SAME);
    }

    @Test
    void takesBackWhatItBrought() {
        IntakeFile file = lists.apply(stage("services", """
                source,id,structure_id,nom
                dora,s1,1,Aide aux devoirs
                """));
        lists.takeBack(file);
        assertThat(services.listByOrigin(List.of(new Origin("dora", "dora--s1"))))
                .isEmpty();
    }

    @Test
    void showsAServiceInThePlaceOfItsStructureUntilItIsTakenBackOrMoves() {
        assertThat(shown()).containsExactly("Centre social des Hauts", "Ludothèque", "Ludothèque");
        IntakeFile file = lists.apply(stage("services", """
                source,id,structure_id,nom
                dora,s1,1,Aide aux devoirs
                """));
        assertThat(shown()).containsExactly("Aide aux devoirs", "Ludothèque", "Ludothèque");
        IntakeFile moved = lists.apply(stage("services", """
                source,id,structure_id,nom
                dora,s1,2,Aide aux devoirs
                """));
        assertThat(shown()).containsExactly("Aide aux devoirs", "Centre social des Hauts", "Ludothèque");
        lists.takeBack(moved);
        lists.takeBack(file);
        assertThat(shown()).containsExactly("Centre social des Hauts", "Ludothèque", "Ludothèque");
    }

    private List<String> shown() {
        return jdbc.sql("select name from directory.offer where listed and insee = '49007' order by name")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private IntakeFile stage(String kind, String csv) {
        return lists.stage(kind, "liste.csv", csv.getBytes(UTF_8));
    }

    private List<RowProblem> problemsOf(IntakeFile file) {
        return lists.rowsOf(file).stream()
                .map(StagedRow::judgement)
                .flatMap(judgement -> judgement.problems().stream())
                .toList();
    }
}

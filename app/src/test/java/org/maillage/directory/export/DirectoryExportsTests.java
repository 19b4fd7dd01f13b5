package org.maillage.directory.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.maillage.base.tables.TableFormat;
import org.maillage.directory.Scopes;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.maillage.directory.intake.Lists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What leaves, in every format, and comes back.
@HouseTest
@Transactional
class DirectoryExportsTests {

    private static final String STRUCTURES = """
            source,id,nom,date_maj,presentation_detail,siret,adresse,code_postal,commune,latitude,longitude,telephone,courriel,site_web,services,frais_a_charge,typologie,quartier
            dora,dora--1,Maison des familles,2025-03-01,"Des jeux, du café ; et des livres.",26490007600011,1 rue Haute,49000,Angers,47.5,-0.5123456789,02 41 00 00 01,accueil@exemple.fr|autre@exemple.fr,https://exemple.fr,Aide aux démarches administratives|Compréhension du monde numérique,Gratuit sous condition,ASSO,La Roseraie
            dora,dora--2,Relais,2025-03-02,Un relais.,,2 rue Haute,49000,Angers,,,3949,,,,,,
            dora,dora--3,R2,2025-03-03,,,3 rue Haute,49000,Angers,,,,,,,,,
            """;

    private static final String SERVICES = """
            source,id,structure_id,nom,description,date_maj,type,thematiques,frais,publics,zone_eligibilite,nombre_semaines,âge minimum (mois),quand
            dora,s1,2,Ateliers du mercredi,Des ateliers pour les enfants.,2025-04-01,atelier,"famille--garde-denfants, numerique--acquerir-un-equipement",gratuit,"familles, jeunes","49007,49015",12,36,mercredi
            dora,s2,2,Accueil,Bref,2025-04-02,,,,,,,,
            """;

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

    private Leaving leaving;

    @BeforeEach
    void theTownHasThreeStructures() {
        jdbc.sql("update territory.area set code = '49007', name = 'Angers' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        leaving = new Leaving(structures, services, exports, scopes.of(lists.space()));
        lists.apply(lists.stage("structures", "structures.csv", STRUCTURES.getBytes(UTF_8)));
        lists.apply(lists.stage("services", "services.csv", SERVICES.getBytes(UTF_8)));
    }

    @Test
    void writesStructuresAsDataInclusionPublishesThem() {
        Leaving.File file = leaving.file(NationalFormat.STRUCTURES_JSON);
        assertThat(file.text())
                .contains("{\"source\":\"dora\",\"id\":\"dora--1\",\"nom\":\"Maison des familles\","
                        + "\"date_maj\":\"2025-03-01\",\"description\":\"Des jeux, du café ; et des livres.\","
                        + "\"siret\":\"26490007600011\",\"adresse\":\"1 rue Haute\",\"code_postal\":\"49000\","
                        + "\"commune\":\"Angers\",\"code_insee\":\"49007\",\"latitude\":47.5,\"longitude\":-0.5123457,"
                        + "\"telephone\":\"+33241000001\",\"courriel\":\"accueil@exemple.fr\","
                        + "\"site_web\":\"https://exemple.fr\"}");
        assertThat(file.account()).isEqualTo(new Account(2, Map.of(Reason.SHORT_NAME, 1)));
    }

    @Test
    void writesServicesAsDataInclusionPublishesThem() {
        Leaving.File file = leaving.file(NationalFormat.SERVICES_JSON);
        assertThat(file.text())
                .contains("{\"source\":\"dora\",\"structure_id\":\"dora--2\",\"id\":\"dora--s1\","
                        + "\"nom\":\"Ateliers du mercredi\",\"description\":\"Des ateliers pour les enfants.\","
                        + "\"date_maj\":\"2025-04-01\",\"type\":\"atelier\","
                        + "\"thematiques\":[\"famille--garde-denfants\",\"numerique--acquerir-un-equipement\"],"
                        + "\"frais\":\"gratuit\",\"publics\":[\"familles\",\"jeunes\"],"
                        + "\"zone_eligibilite\":[\"49007\",\"49015\"],\"nombre_semaines\":12}");
        // The help of the first structure has no presentation, and the second service a short one.
        assertThat(file.account()).isEqualTo(new Account(1, Map.of(Reason.NO_PRESENTATION, 2)));
    }

    @Test
    void writesPlacesOfDigitalHelpInTheOrderOfTheStandard() {
        Leaving.File file = leaving.file(NationalFormat.PLACES_CSV);
        assertThat(file.text()).isEqualTo("""
                id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,\
                telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,\
                structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,\
                frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,\
                modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv
                dora--1,26490007600011,Maison des familles,Angers,49000,49007,1 rue Haute,,47.5,-0.5123457,ASSO,\
                +33241000001,accueil@exemple.fr|autre@exemple.fr,https://exemple.fr,,\
                "Des jeux, du café ; et des livres.",,dora,,,2025-03-01,\
                Aide aux démarches administratives|Compréhension du monde numérique,,,Gratuit sous condition,,,,,,,
                """);
        assertThat(file.account()).isEqualTo(new Account(1, Map.of(Reason.NO_NUMBER, 2)));
    }

    @Test
    void saysWhatWouldLeaveBeforeAnybodyTakesIt() {
        assertThat(exports.count(NationalFormat.PLACES_JSON, leaving.choice()))
                .isEqualTo(leaving.file(NationalFormat.PLACES_JSON).account());
    }

    @Test
    void leavesOnlyWhatWasChosen() throws Exception {
        var none = new Choice(leaving.choice().structures(), java.util.Set.of());
        assertThat(exports.count(NationalFormat.SERVICES_CSV, none).written()).isZero();
        assertThat(exports.count(NationalFormat.PLACES_CSV, none).leftOut()).containsEntry(Reason.NO_HELP, 1);
    }

    @ParameterizedTest
    @EnumSource(NationalFormat.class)
    void comesBackUnchanged(NationalFormat format) {
        Leaving.File file = leaving.file(format);
        String kind = format.name().startsWith("SERVICES") ? "services" : "structures";
        IntakeFile again = lists.stage(kind, "retour." + format.extension(), file.content());
        assertThat(lists.rowsOf(again)).hasSize(file.account().written());
        assertThat(lists.rowsOf(again))
                .allSatisfy(row -> assertThat(row.judgement().differences())
                        .as(row.read().title())
                        .allMatch(difference -> difference.field().equals("Courriel"))); // one of two
        assertThat(lists.statesOf(again)).doesNotContainKeys(RowState.NEW, RowState.ERROR);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void comesBackUnchangedAsATableForPeople(TableFormat format) {
        IntakeFile first =
                lists.stage("structures", "structures." + format.extension(), leaving.structuresTable(format));
        assertThat(lists.rowsOf(first))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.judgement().differences())
                        .as(row.read().title())
                        .isEmpty());
        assertThat(lists.statesOf(first)).containsOnlyKeys(RowState.SAME);
        IntakeFile second = lists.stage("services", "services." + format.extension(), leaving.servicesTable(format));
        assertThat(lists.rowsOf(second))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.judgement().differences())
                        .as(row.read().title())
                        .isEmpty());
        assertThat(lists.statesOf(second)).containsOnlyKeys(RowState.SAME);
    }
}

package org.maillage.directory.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.Judgement;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.ImportWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Lists with something wrong in them, drawn from a seed: what is wrong is told or kept word for word, the rows beside
/// it
/// read as they did, and whatever is said to be sound can be written.
@HouseTest
@Transactional
class DamagedListsTests {

    private static final int SEEDS = 400;
    private static final Map<String, String> ALL = Map.of("garder", "tout", "source", "essai");

    private static final List<String> STRUCTURES = List.of(
            "source,id,nom,date_maj,siret,code_postal,commune,code_insee,latitude,longitude,telephone,courriel,site_web,horaires_accueil,reseaux_porteurs,services,typologie",
            "dora,1,Maison des familles,2025-03-01,26490007600011,49000,Angers,49007,47.5,-0.5,02 41 00 00 01,a@exemple.fr,https://exemple.fr,Mo-Fr 09:00-12:00,caf,Compréhension du monde numérique,ASSO",
            "dora,2,Relais,2025-03-02,26490007600011,49100,Angers,49007,47.4,-0.6,02 41 00 00 02,b@exemple.fr,https://exemple.org,Sa 10:00-12:00,fcsf,Compréhension du monde numérique,MUNI");

    private static final List<String> SERVICES = List.of(
            "source,id,structure_id,nom,date_maj,type,thematiques,frais,publics,nombre_semaines,volume_horaire_hebdomadaire,âge minimum (mois),âge maximum (mois),capacité,latitude,longitude,zone_eligibilite",
            "dora,s1,1,Atelier,2025-03-01,atelier,famille--garde-denfants,gratuit,familles,12,3.5,36,72,20,47.5,-0.5,49007",
            "dora,s2,1,Danse,2025-03-01,atelier,famille--garde-denfants,payant,jeunes,10,2,72,96,12,47.5,-0.5,49007");

    private static final List<String> WRONG = List.of(
            "",
            " ",
            "-",
            "NaN",
            "Infinity",
            "1E-999999999",
            "1e309",
            "99999999999999999999",
            "-1",
            "0",
            "#N/A",
            "=1+1",
            "null",
            "\u00a0\u202f",
            "\u200b",
            "é".repeat(400),
            "x".repeat(12_000),
            "a|b|c",
            "||",
            "31/02/2025",
            "2025-13-45",
            "\uD83D\uDE00",
            "<script>",
            "' or 1=1 --",
            "{}",
            "\\u0000",
            "\u0000",
            "2B999",
            "+33",
            "@");

    @Autowired
    private ImportWork work;

    @Autowired
    private Lists lists;

    @BeforeEach
    void aStructureIsThere() {
        String first = "source,id,nom,code_insee,commune\ndora,1,Maison,49007,Angers\n";
        ConventionIntake kind = work.getKind("structures");
        IntakeDesk desk = kind.desk(lists.space(), ALL);
        List<ReadRow> read = read(kind, first);
        desk.prepare(read);
        desk.write(read);
    }

    @Test
    void readsStructuresAroundWhatIsWrong() {
        holds("structures", STRUCTURES);
    }

    @Test
    void readsServicesAroundWhatIsWrong() {
        holds("services", SERVICES);
    }

    private void holds(String key, List<String> list) {
        ConventionIntake kind = work.getKind(key);
        Judgement second = judged(kind, String.join("\n", list)).getLast();
        int told = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            String damaged = damaged(list, new Random(seed));
            List<ReadRow> read = read(kind, damaged);
            IntakeDesk desk = kind.desk(lists.space(), ALL);
            desk.prepare(read);
            List<Judgement> judgements = read.stream().map(desk::judge).toList();
            if (judgements.size() == 2) {
                assertThat(judgements.getLast().problems()).as(damaged).isEqualTo(second.problems());
            }
            for (Judgement judgement : judgements) {
                assertThat(judgement.problems()).as(damaged).allSatisfy(DamagedListsTests::isASentence);
                told += judgement.problems().size();
            }
            var sound = new ArrayList<ReadRow>();
            for (int row = 0; row < read.size(); row++) {
                if (judgements.get(row).state() != RowState.ERROR) {
                    sound.add(read.get(row));
                }
            }
            desk.write(sound);
        }
        assertThat(told).isGreaterThan(SEEDS / 4);
    }

    private static void isASentence(RowProblem problem) {
        assertThat(problem.reason()).isNotBlank();
        assertThat(problem.suggestion()).endsWith(".");
        assertThat(problem.at().isEmpty()).isEqualTo(problem.column().isEmpty());
    }

    private static String damaged(List<String> list, Random random) {
        List<String> cells = new ArrayList<>(List.of(list.get(1).split(",")));
        cells.set(random.nextInt(cells.size()), WRONG.get(random.nextInt(WRONG.size())));
        return list.get(0) + "\n" + String.join(",", cells) + "\n" + list.get(2) + "\n";
    }

    private List<Judgement> judged(ConventionIntake kind, String list) {
        IntakeDesk desk = kind.desk(lists.space(), ALL);
        List<ReadRow> read = read(kind, list);
        desk.prepare(read);
        return read.stream().map(desk::judge).toList();
    }

    private static List<ReadRow> read(ConventionIntake kind, String list) {
        return switch (kind.open("liste.csv", list.getBytes(UTF_8))) {
            case WorkbookReading.Opened opened ->
                kind.read(opened.workbook(), SheetChoice.FOUND).rows();
            case WorkbookReading.Refused refused -> {
                assertThat(refused.sentence()).endsWith(".");
                yield List.of();
            }
        };
    }
}

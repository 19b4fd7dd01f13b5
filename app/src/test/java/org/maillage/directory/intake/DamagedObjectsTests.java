package org.maillage.directory.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Judgement;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.ImportWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Lists of objects that arrive cut, garbled or with something else where a text was: refused with a sentence, or read
/// around what is wrong, never half-read without a word.
@HouseTest
@Transactional
class DamagedObjectsTests {

    private static final int SEEDS = 300;
    private static final Map<String, String> ALL = Map.of("garder", "tout", "source", "essai");

    private static final String LIST = """
            [{"id":"1","nom":"Maison des familles","code_insee":"49007","commune":"Angers","latitude":47.5,"longitude":-0.5,
              "telephone":"02 41 00 00 01","reseaux_porteurs":["caf"],"horaires_accueil":"Mo-Fr 09:00-12:00"},
             {"id":"2","nom":"Relais","code_insee":"49007","commune":"Angers","latitude":47.4,"longitude":-0.6,
              "telephone":"02 41 00 00 02","reseaux_porteurs":[],"horaires_accueil":"Sa 10:00-12:00"}]""";

    @Autowired
    private ImportWork work;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Cast cast;

    private ConventionIntake kind;
    private Space space;

    @BeforeEach
    void open() {
        kind = work.getKind("structures");
        space = conventions.findSpace(cast.convention.slug(), cast.claire.id()).orElseThrow();
    }

    @Test
    void readsTheListThatIsSound() {
        assertThat(judged(LIST.getBytes(UTF_8)))
                .extracting(Judgement::state)
                .containsExactly(RowState.NEW, RowState.NEW);
    }

    @Test
    void refusesWhatWasCutWhereverItWas() {
        byte[] whole = LIST.getBytes(UTF_8);
        for (int length = 1; length < whole.length; length += 3) {
            assertThat(kind.open("liste.json", Arrays.copyOf(whole, length)))
                    .as("%d octets", length)
                    .isInstanceOfSatisfying(
                            WorkbookReading.Refused.class,
                            refused -> assertThat(refused.sentence()).endsWith("."));
        }
    }

    @Test
    void readsOrRefusesWhatWasGarbled() {
        byte[] whole = LIST.getBytes(UTF_8);
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            byte[] garbled = whole.clone();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            writesWhatIsSound(garbled);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "[null]",
                "true",
                "-1e999",
                "1e400",
                "99999999999999999999999",
                "\"\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "{\"a\":{\"b\":[{\"c\":1}]}}",
                "[[[[[[[[1]]]]]]]]",
                "\"<script>\""
            })
    void readsTheOthersAsBeforeWhateverStandsInOneField(String value) {
        Judgement sound = judged(LIST.getBytes(UTF_8)).getLast();
        for (String field :
                List.of("\"Maison des familles\"", "47.5", "\"02 41 00 00 01\"", "[\"caf\"]", "\"49007\"")) {
            List<Judgement> judgements =
                    writesWhatIsSound(LIST.replaceFirst(Pattern.quote(field), Matcher.quoteReplacement(value))
                            .getBytes(UTF_8));
            if (judgements.size() == 2) {
                assertThat(judgements.getLast().problems()).as(field).isEqualTo(sound.problems());
            }
        }
    }

    @Test
    void readsTheAccentsOfAFileThatIsNoUnicodeOrRefusesIt() {
        byte[] latin = LIST.replace("Relais", "Relais d’été".replace('’', '\'')).getBytes(ISO_8859_1);
        switch (kind.open("liste.json", latin)) {
            case WorkbookReading.Refused refused ->
                assertThat(refused.sentence()).endsWith(".");
            case WorkbookReading.Opened opened ->
                assertThat(kind.read(opened.workbook(), SheetChoice.FOUND).rows())
                        .extracting(ReadRow::title)
                        .contains("Relais d'été");
        }
    }

    private List<Judgement> writesWhatIsSound(byte[] content) {
        return switch (kind.open("liste.json", content)) {
            case WorkbookReading.Refused refused -> {
                assertThat(refused.sentence()).endsWith(".");
                yield List.of();
            }
            case WorkbookReading.Opened opened -> {
                IntakeReading reading = kind.read(opened.workbook(), SheetChoice.FOUND);
                IntakeDesk desk = kind.desk(space, ALL);
                desk.prepare(reading.rows());
                List<Judgement> judgements =
                        reading.rows().stream().map(desk::judge).toList();
                var sound = new ArrayList<ReadRow>();
                for (int row = 0; row < judgements.size(); row++) {
                    if (judgements.get(row).state() == RowState.NEW) {
                        sound.add(reading.rows().get(row));
                    }
                }
                if (!sound.isEmpty()) {
                    desk.write(sound);
                }
                yield judgements;
            }
        };
    }

    private List<Judgement> judged(byte[] content) {
        return switch (kind.open("liste.json", content)) {
            case WorkbookReading.Opened opened -> {
                IntakeDesk desk = kind.desk(space, ALL);
                List<ReadRow> rows =
                        kind.read(opened.workbook(), SheetChoice.FOUND).rows();
                desk.prepare(rows);
                yield rows.stream().map(desk::judge).toList();
            }
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }
}

package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRefusalTests {

    private static final DrawnWorkbook GOOD = DrawnWorkbook.with("Plan", row("Titre"), row("Ouvrir un LAEP"));
    private static final String CELL = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";

    @Test
    void refusesWhatItsNameDoesNotSay() {
        assertThat(refusal("plan.ods", GOOD.xlsx())).contains("« plan.ods »", "classeur .xlsx", "Renommez-le");
        assertThat(refusal("plan.xlsx", GOOD.ods())).contains("classeur .ods");
        assertThat(refusal("plan.xlsx", "%PDF-1.7 …".getBytes(UTF_8))).contains("un document PDF");
        assertThat(refusal("plan.xlsx", "Titre;Axe\nA;B".getBytes(UTF_8))).contains("fichier texte");
        assertThat(refusal("plan.xlsx", "<html><table>".getBytes(UTF_8))).contains("une page web");
        assertThat(refusal(
                        "plan.xlsx",
                        new RawFile().with("word/document.xml", "<w/>").bytes()))
                .contains("Word");
        assertThat(refusal(
                        "plan.ods",
                        new RawFile()
                                .with("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes()))
                .contains("un document texte");
        assertThat(refusal("plan.xlsx", new RawFile().with("photo.jpg", "x").bytes()))
                .contains("archive");
    }

    @Test
    void refusesATableAsTextUnderAnotherNameAndTheReverse() {
        byte[] text = "Titre;Axe\nA;B".getBytes(UTF_8);

        assertThat(refusal("plan.xlsx", text)).contains("« plan.xlsx »", "fichier texte .csv", "Renommez-le");
        assertThat(refusal("plan.ods", text)).contains("fichier texte .csv");
        assertThat(refusal("plan.csv", GOOD.xlsx())).contains("« plan.csv »", "classeur .xlsx");
        assertThat(refusal("plan.txt", GOOD.ods())).contains("classeur .ods");
        assertThat(refusal("plan.csv", "%PDF-1.7 …".getBytes(UTF_8))).contains("un document PDF");
        assertThat(refusal("plan.csv", "\uFEFF<html><table>".getBytes(UTF_8))).contains("une page web");
        assertThat(refusal("plan.csv", "{\\rtf1 Titre}".getBytes(UTF_8))).contains("RTF");
        assertThat(refusal("plan.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}))
                .contains("octets");
        assertThat(refusal("plan.xlsx", new byte[] {1, 2, 3, 4, 5})).contains("type inconnu");
        assertThat(Workbooks.read("plan.TSV", text)).isInstanceOf(WorkbookReading.Opened.class);
    }

    @Test
    void refusesEncryptedFilesAndOldOnes() {
        byte[] ole = new byte[4096];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, ole, 0, signature.length);
        assertThat(refusal("plan.xls", ole)).contains("ancien format", ".xls");

        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertThat(refusal("plan.xlsx", ole)).contains("mot de passe");

        RawFile ods = RawFile.ods("").with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        assertThat(refusal("plan.ods", ods.bytes())).contains("mot de passe");
    }

    @Test
    void refusesMacros() {
        assertThat(refusal(
                        "plan.xlsm",
                        RawFile.xlsx(CELL).with("xl/vbaProject.bin", "x").bytes()))
                .contains("macros");
        assertThat(refusal(
                        "plan.xlsb",
                        RawFile.xlsx(CELL).with("xl/workbook.bin", "x").bytes()))
                .contains(".xlsb");
    }

    @Test
    void refusesMacrosOfOpenDocument() {
        String table = "<table:table table:name='Plan'/>";

        assertThat(refusal(
                        "plan.ods",
                        RawFile.ods(table)
                                .with("Basic/script-lc.xml", "<x/>")
                                .with("Basic/Standard/script-lb.xml", "<x/>")
                                .with("Basic/Standard/Module1.xml", "<x/>")
                                .bytes()))
                .contains("macros", ".ods");
        assertThat(refusal(
                        "plan.ods",
                        RawFile.ods(table)
                                .with("Scripts/python/macro.py", "pass")
                                .bytes()))
                .contains("macros");
        assertThat(Workbooks.read(
                        "plan.ods",
                        RawFile.ods(table)
                                .with("Basic/script-lc.xml", "<x/>")
                                .with("Basic/Standard/script-lb.xml", "<x/>")
                                .with("Scripts/", "")
                                .bytes()))
                .isInstanceOf(WorkbookReading.Opened.class);
    }

    @Test
    void refusesMoreCellsThanAnyPlanHolds() {
        String table = "<table:table table:name='Plan'><table:table-row table:number-rows-repeated='100000'>"
                + "<table:table-cell table:number-columns-repeated='16'><text:p>x</text:p></table:table-cell></table:table-row></table:table>";

        assertThat(refusal("plan.ods", RawFile.ods(table).bytes())).contains("1\u202f500\u202f000 cellules");
    }

    @Test
    void readsAMillionEmptyRowsAsNothing() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r='").append(row).append("'><c s='1'/></row>");
        }
        String table = "<table:table table:name='Plan'><table:table-row table:number-rows-repeated='1000000'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>";

        assertThat(cellCount("plan.xlsx", RawFile.xlsx(rows + "</sheetData>").bytes()))
                .isZero();
        assertThat(cellCount("plan.ods", RawFile.ods(table).bytes())).isZero();
        assertThat(cellCount("plan.csv", ";;;\n".repeat(1_000_000).getBytes(UTF_8)))
                .isZero();
    }

    private static int cellCount(String name, byte[] content) {
        return DrawnWorkbook.opened(Workbooks.read(name, content)).cellCount();
    }

    @Test
    void refusesABombBeforeParsingIt() {
        byte[] zeros = new byte[50 << 20];
        Arrays.fill(zeros, (byte) ' ');

        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx(CELL)
                                .with("xl/worksheets/sheet1.xml", zeros)
                                .bytes()))
                .contains("démesuré");
        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx(CELL).with("xl/media/image1.png", zeros).bytes()))
                .contains("démesuré");
    }

    @Test
    void refusesATextWithoutEnd() {
        String text = "Ouvrir un lieu " + "d’accueil".repeat(300_000);

        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>" + text
                                        + "</t></is></c></row></sheetData>")
                                .bytes()))
                .contains("démesuré");
        assertThat(refusal(
                        "plan.ods",
                        RawFile.ods("<table:table table:name='" + text + "'/>").bytes()))
                .contains("démesuré");
    }

    @Test
    void refusesCellsRepeatedWithoutMeasure() {
        String table = "<table:table table:name='Plan'><table:table-row table:number-rows-repeated='%d'>"
                + "<table:table-cell table:number-columns-repeated='%d'><text:p>x</text:p></table:table-cell></table:table-row></table:table>";

        assertThat(refusal(
                        "plan.ods",
                        RawFile.ods(table.formatted(1_000_000, 16_000)).bytes()))
                .contains("cellules remplies");
        assertThat(refusal(
                        "plan.ods",
                        RawFile.ods(table.formatted(1, 2_000_000_000)).bytes()))
                .contains("démesuré");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/styles.xml", "docProps/core.xml", "_rels/.rels"})
    void refusesExternalEntitiesInAnyPart(String part) {
        String hostile =
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'>"
                        + "<c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusal("plan.xlsx", RawFile.xlsx(CELL).with(part, hostile).bytes()))
                .contains("DOCTYPE", part);
    }

    @Test
    void refusesADoctypeHiddenBehindAnotherEncoding() {
        String padding = "<!--" + "x".repeat(20_000) + "-->";
        byte[] hostile = ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + padding + "<!DOCTYPE x><worksheet/>")
                .getBytes(UTF_16LE);

        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx(CELL)
                                .with("xl/worksheets/sheet1.xml", hostile)
                                .bytes()))
                .contains("DOCTYPE");
    }

    @Test
    void refusesEmptyHeavyAndSheetlessFiles() {
        assertThat(refusal("plan.xlsx", new byte[0])).contains("vide");
        assertThat(refusal("plan.csv", new byte[0])).contains("vide");
        assertThat(refusal("plan.xlsx", new byte[26 << 20])).contains("25 Mo");
        assertThat(refusal("plan.csv", new byte[26 << 20])).contains("25 Mo");
        assertThat(refusal("plan.ods", RawFile.ods("").bytes())).contains("aucune feuille");
    }

    @Test
    void refusesDamagedFiles() {
        byte[] good = GOOD.xlsx();

        assertThat(refusal("plan.xlsx", Arrays.copyOf(good, good.length / 2))).contains("abîmé");
        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx("<sheetData><row r='1'><c r='A1'").bytes()))
                .contains("abîmé");
        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx("<sheetData><row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row></sheetData>")
                                .bytes()))
                .contains("abîmé");
        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx("<sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData>")
                                .bytes()))
                .contains("abîmé");
    }

    @Test
    void refusesPartsThatAreMissingOrStandForOthers() {
        RawFile file = RawFile.xlsx(CELL);
        file.remove("xl/styles.xml");
        assertThat(refusal("plan.xlsx", file.bytes())).contains("abîmé");

        String styles = new String(RawFile.xlsx(CELL).content("xl/styles.xml"), UTF_8);
        assertThat(refusal(
                        "plan.xlsx",
                        RawFile.xlsx(CELL)
                                .with("xl/worksheets/sheet1.xml", styles)
                                .bytes()))
                .contains("abîmé");
        assertThat(refusal(
                        "plan.ods",
                        RawFile.ods("").with("content.xml", "<office/>").bytes()))
                .contains("abîmé");
    }

    @Test
    void readsAMonstrousNumberAsText() {
        byte[] file = RawFile.xlsx("<sheetData><row r='1'><c r='A1'><v>1E999999999</v></c></row></sheetData>")
                .bytes();

        assertThat(Workbooks.read("plan.xlsx", file)).isInstanceOf(WorkbookReading.Opened.class);
    }

    private static String refusal(String name, byte[] content) {
        WorkbookReading reading = Workbooks.read(name, content);
        assertThat(reading).isInstanceOf(WorkbookReading.Refused.class);
        String sentence = ((WorkbookReading.Refused) reading).sentence();
        assertThat(sentence).endsWith(".").doesNotContain("Exception");
        return sentence;
    }
}

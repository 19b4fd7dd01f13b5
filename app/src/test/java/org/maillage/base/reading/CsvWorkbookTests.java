package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.opened;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A table written as text, as the tools of offices write it.
class CsvWorkbookTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PLAN = "Titre;Début;Coût\r\n« Ouvrir » l’accueil à œufs;01/09/2025;12,5 €\r\n";
    private static final String MARK = "\uFEFF";

    @Test
    void readsEveryEncodingInUse() {
        List<byte[]> files = List.of(
                PLAN.getBytes(UTF_8),
                (MARK + PLAN).getBytes(UTF_8),
                (MARK + PLAN).getBytes(UTF_16LE),
                (MARK + PLAN).getBytes(UTF_16BE),
                PLAN.getBytes(WINDOWS));

        assertThat(files)
                .allSatisfy(file -> assertThat(cells(file))
                        .containsExactly(
                                "A1 Titre",
                                "B1 Début",
                                "C1 Coût",
                                "A2 « Ouvrir » l’accueil à œufs",
                                "B2 01/09/2025",
                                "C2 12,5 €"));
    }

    @Test
    void isOneSheetNamedAfterTheFile() {
        Workbook workbook = opened(Workbooks.read("C:\\envois\\Plan 2025.v2.TSV", "Titre\tAxe".getBytes(UTF_8)));

        assertThat(workbook.format()).isEqualTo(WorkbookFormat.CSV);
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Plan 2025.v2");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void findsTheSeparatorFromTheLines(char separator) {
        String plan = """
                Plan d’actions de la ville, version 2; provisoire

                Titre#Public#Budget
                "Former, puis écouter"#Parents#1 200
                "Ouvrir ; fermer, et | rouvrir"#Jeunes#
                Créer un lieu#Tous#300
                Suivre#Tous#300
                """.replace('#', separator);

        List<String> cells = cells(plan);

        assertThat(cells)
                .contains("A3 Titre", "B3 Public", "C3 Budget", "B4 Parents", "A5 Ouvrir ; fermer, et | rouvrir");
    }

    @Test
    void prefersTheSeparatorThatCutsEachLineAlike() {
        assertThat(cells("Titre;Budget\nA;1,5\nB;2,5\nC;3,5")).contains("B1 Budget", "B4 3,5");
        assertThat(cells("Titre,Quartiers\nA,Lac ; Centre\nB,Lac ; Roseraie\nC,Centre"))
                .contains("B1 Quartiers", "B3 Lac ; Roseraie");
        assertThat(cells("Titre;Début;Fin;Budget\nA;2025\nB\nC;2025;2026;1,5")).contains("A3 B", "D4 1,5");
        assertThat(cells("\"Titre\", \"Axe\"\n\"A, b\", \"B\""))
                .containsExactly("A1 Titre", "B1 Axe", "A2 A, b", "B2 B");
        assertThat(cells("Titre\nOuvrir, puis fermer\nFermer, puis ouvrir")).contains("A2 Ouvrir, puis fermer");
    }

    @Test
    void takesTheSeparatorThatExcelNames() {
        assertThat(cells("sep=:\nTitre:Axe;x\nA:B")).containsExactly("A1 Titre", "B1 Axe;x", "A2 A", "B2 B");
        assertThat(cells("\"sep=|\"\r\nTitre|Axe")).containsExactly("A1 Titre", "B1 Axe");
        assertThat(cells("SEP=;")).isEmpty();
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        assertThat(cells("Titre;Étapes\n\n\"Ouvrir\r\nvite\";\"dire \"\"oui\"\"\"\n ; ;\nA;B;;;\n;fin"))
                .containsExactly(
                        "A1 Titre", "B1 Étapes", "A3 Ouvrir\nvite", "B3 dire \"oui\"", "A5 A", "B5 B", "B6 fin");
        assertThat(cells("A;B\rC;D\r")).containsExactly("A1 A", "B1 B", "A2 C", "B2 D");
    }

    @Test
    void keepsEveryCellAsText() {
        Sheet sheet = sheet("0612;1 234,50;12 %;2025-2026\n".getBytes(UTF_8));

        assertThat(sheet.rows().getFirst().cells())
                .extracting(Cell::value)
                .containsExactly(
                        new CellValue.Text("0612"),
                        new CellValue.Text("1 234,50"),
                        new CellValue.Text("12 %"),
                        new CellValue.Text("2025-2026"));
    }

    @Test
    void takesOffTheApostropheThatOurFilesPutBeforeFormulas() {
        assertThat(cells("'=1+1;'- puce;''+x;'autre;l'=x"))
                .containsExactly("A1 =1+1", "B1 - puce", "C1 '+x", "D1 'autre", "E1 l'=x");
    }

    @Test
    void readsTheTextThatAnExportForcesOnExcel() {
        assertThat(cells("Téléphone;Code\n=\"0612\";\"=\"\"49007\"\"\"\n=A1&\"x\";'=\"y\""))
                .contains("A2 0612", "B2 49007", "A3 =A1&\"x\"", "B3 =\"y\"");
    }

    @Test
    void readsAMillionBlankLinesAsNothing() {
        assertThat(cells("\n".repeat(1_000_000))).isEmpty();
        assertThat(cells(";;;;\r\n".repeat(1_000_000))).isEmpty();
        assertThat(cells("\n".repeat(1_000_000) + "fin")).containsExactly("A1000001 fin");
    }

    @Test
    void refusesWhatIsInNoKnownEncodingAndNamesTheLine() {
        assertThat(refusal("Titre\nCr\u008eer".getBytes(Charset.forName("ISO-8859-1"))))
                .contains("à la ligne 2", "«\u00a0CrŽer\u00a0»", "CSV UTF-8");
        assertThat(refusal("Titre;Axe\nActivit\u008e;\nB;C".getBytes(Charset.forName("ISO-8859-1"))))
                .contains("à la ligne 2", "«\u00a0ActivitŽ\u00a0»");
        assertThat(refusal("Titre\r\nA\r\nPr\u008fs".getBytes(Charset.forName("ISO-8859-1"))))
                .contains("ligne 3", "Windows-1252");
        assertThat(refusal("Titre\nPr\u0082sent".getBytes(Charset.forName("ISO-8859-1"))))
                .contains("à la ligne 2");
        assertThat(refusal(both("Titre\nCréer\n".getBytes(UTF_8), "B\nCréer".getBytes(WINDOWS))))
                .contains("mélange", "ligne 4");
        assertThat(refusal(both("Titre\nCréer\n".getBytes(WINDOWS), "B\nCréer".getBytes(UTF_8))))
                .contains("mélange", "ligne 4");
        assertThat(refusal(both((MARK + "Titre\n").getBytes(UTF_8), "Créer".getBytes(WINDOWS))))
                .contains("ligne 2");
        assertThat(refusal(both((MARK + "Titre\n").getBytes(UTF_16LE), new byte[] {65})))
                .contains("ligne 2");
    }

    @Test
    void refusesBinaryContent() {
        assertThat(refusal("Titre;\nA\0;B".getBytes(UTF_8))).contains("ligne 2", "octets");
        assertThat(refusal("Titre;A".getBytes(UTF_16LE))).contains("ligne 1", "octets");
        assertThat(refusal("\u0001\u0002\u0003é".getBytes(UTF_8))).contains("octets");
        assertThat(cells("Titre\nA\u0002B" + "x".repeat(200))).contains("A2 AB" + "x".repeat(200));
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertThat(refusal("Titre;Axe\nA;\"B\nC;D\n".getBytes(UTF_8))).contains("guillemet", "commence en 2");
        assertThat(refusal("Titre;Axe\nA;\"B\" ou C\n".getBytes(UTF_8))).contains("guillemet", "commence en 2");
    }

    @Test
    void refusesMoreThanASheetHolds() {
        assertThat(refusal(("A;" + ";".repeat(16_384) + "B").getBytes(UTF_8))).contains("16\u202f384");
        assertThat(refusal(("A;B\n" + "\n".repeat(1_048_576) + "fin").getBytes(UTF_8)))
                .contains("1\u202f048\u202f576");
    }

    private static byte[] both(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static String refusal(byte[] content) {
        WorkbookReading reading = Workbooks.read("plan.csv", content);
        assertThat(reading).isInstanceOf(WorkbookReading.Refused.class);
        String sentence = ((WorkbookReading.Refused) reading).sentence();
        assertThat(sentence).startsWith("Ce ").endsWith(".");
        return sentence;
    }

    private static List<String> cells(String content) {
        return cells(content.getBytes(UTF_8));
    }

    private static List<String> cells(byte[] content) {
        return sheet(content).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.reference() + " " + cell.text())
                .toList();
    }

    private static Sheet sheet(byte[] content) {
        return opened(Workbooks.read("plan.csv", content)).sheets().getFirst();
    }
}

package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document that a bad stick or a cut connection damaged is read or refused, and nothing else.
class CorruptedDocumentTests {

    private static final DrawnDocument GOOD = drawn().heading(1, "Fiche action n°1 : Ouvrir un LAEP")
            .table(row("Pilote", "Ville"), row("Public", "Familles\nJeunes"))
            .items("Accueillir", "Écouter");
    private static final String WORD =
            "<w:p><w:pPr><w:pStyle w:val='MaFiche'/><w:outlineLvl w:val='2'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                    + "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='0'/><w:listEntry w:val='Oui'/></w:ddList></w:ffData></w:fldChar>"
                    + "<w:t>Fiche</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    private static final String ODT =
            "<text:h text:outline-level='2'>Fiche<text:s text:c='4'/></text:h><table:table><table:table-row table:number-rows-repeated='2'>"
                    + "<table:table-cell table:number-columns-repeated='3' table:number-columns-spanned='2'><text:p>A</text:p></table:table-cell>"
                    + "<table:covered-table-cell/></table:table-row></table:table>";

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesADamagedFile(int seed) {
        boolean docx = seed % 2 == 0;

        readsOrRefuses(docx, damage(docx ? GOOD.docx() : GOOD.odt(), new Random(seed)));
    }

    /// The damage is done before compression, so that it passes the checksums and reaches the readers.
    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesDamagedContent(int seed) {
        Random random = new Random(seed);
        boolean docx = seed % 2 == 0;
        RawFile file = docx ? DrawnDocument.docxFile(WORD) : DrawnDocument.odtFile(ODT);
        file.change(
                name -> !name.equals("mimetype"), content -> random.nextBoolean() ? content : damage(content, random));

        readsOrRefuses(docx, file.bytes());
    }

    private static void readsOrRefuses(boolean docx, byte[] content) {
        DocumentReading reading = TextDocuments.read(docx ? "f.docx" : "f.odt", content);

        switch (reading) {
            case DocumentReading.Refused(String sentence) ->
                assertThat(sentence).startsWith("Ce ").endsWith(".").hasSizeGreaterThan(40);
            case DocumentReading.Opened opened ->
                assertThat(opened.document().blocks()).isNotEmpty();
        }
    }

    private static byte[] damage(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            default -> {
                bytes[at] = (byte) ('0' + random.nextInt(10));
                yield bytes;
            }
        };
    }
}

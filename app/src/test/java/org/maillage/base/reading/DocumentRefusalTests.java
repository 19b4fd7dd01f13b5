package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnDocument.drawn;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Documents that are not taken, and the sentence that says why.
class DocumentRefusalTests {

    private static final DrawnDocument GOOD =
            drawn().heading(1, "Fiche action n°1").line("Texte");

    @Test
    void saysWhatAFileIsThatIsNoDocument() {
        assertThat(refusal("f.docx", new byte[0])).contains("vide");
        assertThat(refusal("f.docx", "%PDF-1.7".getBytes(UTF_8))).contains("un document PDF");
        assertThat(refusal("f.docx", "{\\rtf1\\ansi Bonjour}".getBytes(UTF_8))).contains("un document RTF");
        assertThat(refusal(
                        "f.docx",
                        DrawnWorkbook.with("A", DrawnWorkbook.row("x")).xlsx()))
                .contains("un classeur Excel");
        assertThat(refusal(
                        "f.odt", DrawnWorkbook.with("A", DrawnWorkbook.row("x")).ods()))
                .contains("un classeur");
        assertThat(refusal("f.docx", new RawFile().with("a.txt", "a").bytes())).contains("une archive compressée");
        assertThat(refusal("f.odt", GOOD.docx())).contains("« f.odt »", ".docx", "Renommez-le");
    }

    @Test
    void refusesOldWordAndPasswords() {
        assertThat(refusal("f.doc", ole("WordDocument"))).contains("ancien format Word", ".doc");
        assertThat(refusal("f.docx", ole("EncryptedPackage"))).contains("mot de passe");
        assertThat(refusal(
                        "f.odt",
                        DrawnDocument.odtFile("<text:p>a</text:p>")
                                .with("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
                                .bytes()))
                .contains("mot de passe");
    }

    @Test
    void refusesMacrosBombsAndExternalEntities() {
        assertThat(refusal(
                        "f.docm",
                        DrawnDocument.docxFile("<w:p/>")
                                .with("word/vbaProject.bin", "x")
                                .bytes()))
                .contains("macros");
        assertThat(refusal(
                        "f.docx",
                        DrawnDocument.docxFile("<w:p/>")
                                .with("word/media/a.bin", new byte[40 << 20])
                                .bytes()))
                .contains("démesuré");
        assertThat(refusal(
                        "f.docx",
                        DrawnDocument.docxFile("")
                                .with(
                                        "word/document.xml",
                                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")
                                .bytes()))
                .contains("DOCTYPE");
        assertThat(refusal("f.docx", new byte[26 << 20])).contains("25 Mo");
    }

    @Test
    void refusesWhatIsEmptyDamagedTooLongOrTooDeep() {
        assertThat(refusal("f.docx", DrawnDocument.docx("<w:p/>"))).contains("aucun texte");
        byte[] good = GOOD.odt();
        assertThat(refusal("f.odt", Arrays.copyOf(good, good.length / 2))).contains("abîmé");
        assertThat(refusal("f.docx", DrawnDocument.docx("<w:p/>".repeat(TextBudget.MAX_BLOCKS + 1))))
                .contains("bien plus long");
        assertThat(refusal(
                        "f.docx",
                        DrawnDocument.docx("<w:tbl><w:tr><w:tc>".repeat(200) + "</w:tc></w:tr></w:tbl>".repeat(200))))
                .contains("abîmé");
    }

    @Test
    void refusesSpansWithinSpansWithoutEnd() {
        String spans = "<text:p>" + "<text:span>".repeat(9_000) + "a" + "</text:span>".repeat(9_000) + "</text:p>";

        assertThat(refusal("f.odt", DrawnDocument.odt(spans))).contains("abîmé");
    }

    private static String refusal(String name, byte[] content) {
        return switch (TextDocuments.read(name, content)) {
            case DocumentReading.Refused(String sentence) -> sentence;
            case DocumentReading.Opened opened -> throw new AssertionError("Opened: " + opened);
        };
    }

    private static byte[] ole(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        out.writeBytes(stream.getBytes(UTF_16LE));
        return out.toByteArray();
    }
}

package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

/// Small documents made to fill the memory of a node are refused before they do; one that is broken harms no other.
class HostileDocumentTests {

    private static final String LONG = "mot ".repeat(400_000);

    @Test
    void refusesALongCellRepeatedOverAndOver() {
        assertRefused("<table:table><table:table-row table:number-rows-repeated='90'>"
                + "<table:table-cell table:number-columns-repeated='1000'><text:p>" + LONG
                + "</text:p></table:table-cell></table:table-row></table:table>");
    }

    @Test
    void refusesEndlessCoveredCells() {
        assertRefused("<table:table><table:table-row>"
                + "<table:covered-table-cell table:number-columns-repeated='1000'/>".repeat(60_000)
                + "</table:table-row></table:table>");
    }

    @Test
    void keepsTheWordsAfterALineDrawnInTheText() {
        byte[] content = DrawnDocument.odt("<text:p>Avant <draw:line><text:p/></draw:line>et après</text:p>");

        assertThat(opened(content).blocks().getLast().text()).isEqualTo("Avant et après");
    }

    @Test
    void readsTheGoodDocumentOfAnArchiveAmongBrokenOnes() throws IOException {
        byte[] good = DrawnDocument.drawn().line("Ouvrir un LAEP").docx();
        byte[] broken = DrawnDocument.docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr>");
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (int number = 0; number < 60; number++) {
                put(out, "a%02d.docx".formatted(number), broken);
            }
            put(out, "z.docx", good);
        }

        var reading = (ArchiveReading.Opened) DocumentArchives.read(zip.toByteArray());

        assertThat(reading.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.fileName()).isEqualTo("z.docx"));
        assertThat(reading.leftAside()).hasSize(60);
    }

    @Test
    void readsASignThatIsALetter() {
        byte[] content = DrawnDocument.docx(
                "<w:p><w:r><w:t>5000 </w:t></w:r><w:r><w:sym w:font='Calibri' w:char='20AC'/></w:r></w:p>");

        assertThat(((DocumentReading.Opened) TextDocuments.read("f.docx", content))
                        .document()
                        .blocks()
                        .getFirst()
                        .text())
                .isEqualTo("5000 €");
    }

    @Test
    void spendsWhatARefusedDocumentWeighedOnceOpened() throws IOException {
        byte[] heavy = DrawnDocument.docxFile("<w:p/>")
                .with("word/media/a.bin", new byte[3 << 20])
                .bytes();
        byte[] good = DrawnDocument.drawn().line("Ouvrir un LAEP").docx();
        ByteBudget budget = new ByteBudget(1 << 20);

        assertThatThrownBy(() -> Archive.open(heavy, budget)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Archive.open(good, budget)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAnEndlessTextWhateverThePartIsCalled() {
        byte[] content = DrawnDocument.docxFile("")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='word/main'/></Relationships>")
                .with(
                        "word/main",
                        "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>" + "mot ".repeat(600_000)
                                + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();

        assertThat(TextDocuments.read("f.docx", content))
                .isEqualTo(
                        new DocumentReading.Refused(Refusal.tooLargeOnceOpened().sentence()));
    }

    @Test
    void countsTheDocumentsOfOneNameEachForItself() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipArchiveOutputStream(zip)) {
            for (int number = 0; number <= ArchiveScales.MAX_PARTS; number++) {
                out.putArchiveEntry(new ZipArchiveEntry("a.xml"));
                out.closeArchiveEntry();
            }
        }

        assertThat(DocumentArchives.read(zip.toByteArray()))
                .isEqualTo(
                        new ArchiveReading.Refused(Refusal.tooLargeOnceOpened().sentence()));
    }

    private static TextDocument opened(byte[] content) {
        return ((DocumentReading.Opened) TextDocuments.read("f.odt", content)).document();
    }

    private static void assertRefused(String body) {
        byte[] content = DrawnDocument.odt(body);

        assertThat(content.length).isLessThan(100_000);
        assertThat(TextDocuments.read("f.odt", content)).isInstanceOf(DocumentReading.Refused.class);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}

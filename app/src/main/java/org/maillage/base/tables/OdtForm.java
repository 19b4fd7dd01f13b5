package org.maillage.base.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// An OpenDocument text (OASIS ODF 1.3) of one form: headings by their styles, one table whose first line each page
/// repeats, French throughout, so that screen readers find their way and spell rightly.
final class OdtForm {

    private static final String LABELS = "Rubrique";
    private static final String CONTENTS = "À compléter";

    private final FillableForm form;

    OdtForm(FillableForm form) {
        this.form = form;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        OdsParts.writeMediaType(zip, FillableForm.MEDIA_TYPE);
        OdsParts.write(zip, "META-INF/manifest.xml", OdtParts.MANIFEST);
        OdsParts.write(zip, "styles.xml", OdtParts.STYLES);
        try {
            writePart(zip, "meta.xml", this::writeMeta);
            writePart(zip, "content.xml", this::writeContent);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        zip.finish();
    }

    @FunctionalInterface
    private interface Part {
        void write(OdsXml xml) throws XMLStreamException;
    }

    private static void writePart(ZipOutputStream zip, String name, Part part) throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry(name));
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part.write(new OdsXml(text));
        text.flush();
        zip.closeEntry();
    }

    private void writeMeta(OdsXml xml) throws XMLStreamException {
        xml.begin("office:document-meta").open("office:meta");
        xml.open("dc:title").text(form.title()).close();
        xml.open("dc:language").text("fr-FR").close();
        xml.close().close().end();
    }

    private void writeContent(OdsXml xml) throws XMLStreamException {
        xml.begin();
        OdtParts.writeTableStyles(xml);
        xml.open("office:body").open("office:text");
        xml.open("text:p", "text:style-name", "Title").words(form.title()).close();
        xml.open("text:p", "text:style-name", "Subtitle").words(form.subtitle()).close();
        writeInstructions(xml);
        xml.open("text:h", "text:style-name", "Fiche", "text:outline-level", "1");
        xml.words(form.heading()).close();
        writeTable(xml);
        xml.close().close().close().end();
    }

    private void writeInstructions(OdsXml xml) throws XMLStreamException {
        xml.open("text:h", "text:style-name", "Heading_20_1", "text:outline-level", "1");
        xml.text("Comment remplir ce document").close();
        xml.open("text:list", "text:style-name", "Consignes");
        for (String instruction : form.instructions()) {
            xml.open("text:list-item").paragraph(instruction).close();
        }
        xml.close();
    }

    private void writeTable(OdsXml xml) throws XMLStreamException {
        xml.open("table:table", "table:name", form.heading(), "table:style-name", "Rubriques");
        xml.empty("table:table-column", "table:style-name", "Gauche");
        xml.empty("table:table-column", "table:style-name", "Droite");
        xml.open("table:table-header-rows").open("table:table-row");
        writeCell(xml, "Entete", LABELS, "Table_20_Heading");
        writeCell(xml, "Entete", CONTENTS, "Table_20_Heading");
        xml.close().close();
        for (FillableForm.Line line : form.lines()) {
            writeLine(xml, line);
        }
        xml.close();
    }

    private static void writeLine(OdsXml xml, FillableForm.Line line) throws XMLStreamException {
        xml.open("table:table-row", "table:style-name", "Ligne");
        xml.open("table:table-cell", "table:style-name", "Cadre");
        xml.open("text:p", "text:style-name", "Rubrique").words(line.label()).close();
        if (!line.guidance().isEmpty()) {
            xml.open("text:p", "text:style-name", "Aide").words(line.guidance()).close();
        }
        xml.close();
        writeCell(xml, "Cadre", line.content(), "Standard");
        xml.close();
    }

    /// Each line of a content is a paragraph; white space at its ends survives within one paragraph only.
    private static void writeCell(OdsXml xml, String style, String content, String paragraph)
            throws XMLStreamException {
        xml.open("table:table-cell", "table:style-name", style);
        List<String> lines = List.of(content.split("\n", -1));
        boolean together = lines.stream().anyMatch(line -> !line.equals(line.strip()));
        xml.open("text:p", "text:style-name", paragraph).words(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            if (together) {
                xml.empty("text:line-break").words(line);
            } else {
                xml.close().open("text:p", "text:style-name", paragraph).words(line);
            }
        }
        xml.close().close();
    }
}

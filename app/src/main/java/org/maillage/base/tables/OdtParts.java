package org.maillage.base.tables;

import javax.xml.stream.XMLStreamException;

/// The parts of a text document that are the same for every form, and the styles of its table.
final class OdtParts {

    static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:styles>
            <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="11pt" fo:language="fr" fo:country="FR"/></style:default-style>
            <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:text-properties fo:font-size="12pt"/></style:style>
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Fiche" style:family="paragraph" style:parent-style-name="Heading_20_1" style:default-outline-level="1"><style:paragraph-properties fo:break-before="page"/></style:style>
            <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="Rubrique" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="Aide" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9pt"/></style:style>
            <text:list-style style:name="Consignes"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.7cm"/></text:list-level-style-number></text:list-style>
            </office:styles>
            <office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
            </office:document-styles>
            """;

    private OdtParts() {}

    static void writeTableStyles(OdsXml xml) throws XMLStreamException {
        xml.open("office:automatic-styles");
        xml.open("style:style", "style:name", "Rubriques", "style:family", "table");
        xml.empty("style:table-properties", "style:width", "17cm", "table:align", "margins")
                .close();
        writeColumn(xml, "Gauche", "5.5cm");
        writeColumn(xml, "Droite", "11.5cm");
        xml.open("style:style", "style:name", "Ligne", "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:min-row-height", "0.9cm").close();
        writeCell(xml, "Cadre", "transparent");
        writeCell(xml, "Entete", "#e8eef2");
        xml.close();
    }

    private static void writeColumn(OdsXml xml, String name, String width) throws XMLStreamException {
        xml.open("style:style", "style:name", name, "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", width).close();
    }

    private static void writeCell(OdsXml xml, String name, String background) throws XMLStreamException {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        xml.empty(
                        "style:table-cell-properties",
                        "fo:border",
                        "0.5pt solid #5b6770",
                        "fo:padding",
                        "0.12cm",
                        "fo:background-color",
                        background)
                .close();
    }
}

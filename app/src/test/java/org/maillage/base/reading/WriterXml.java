package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a document as LibreOffice Writer saves it: automatic styles for each look, spans cut at every correction,
/// soft page breaks, tracked changes on top, headers among the styles.
public final class WriterXml {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
    private static final String AUTOMATIC =
            "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<style:style style:name='T2' style:family='text'><style:text-properties officeooo:rsid='0012' xmlns:officeooo='http://openoffice.org/2009/office'/></style:style>"
                    + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Standard'><style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Title'/>";

    private final String body;
    private String margins = "";

    private WriterXml(String body) {
        this.body = body;
    }

    public static WriterXml document(String... blocks) {
        return new WriterXml(String.join("", blocks));
    }

    public WriterXml header(String... blocks) {
        margins += "<style:header>" + String.join("", blocks) + "</style:header>";
        return this;
    }

    public WriterXml footer(String... blocks) {
        margins += "<style:footer>" + String.join("", blocks) + "</style:footer>";
        return this;
    }

    public byte[] bytes() {
        return new RawFile()
                .with("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8))
                .with(
                        "styles.xml",
                        "<office:document-styles" + NAMESPACES + "><office:styles>"
                                + "<style:style style:name='Standard' style:family='paragraph'/>"
                                + "<style:style style:name='Heading_20_1' style:display-name='Heading 1' style:family='paragraph'/>"
                                + "</office:styles><office:master-styles><style:master-page style:name='Standard'>"
                                + margins
                                + "</style:master-page></office:master-styles></office:document-styles>")
                .with(
                        "content.xml",
                        "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + AUTOMATIC
                                + "</office:automatic-styles><office:body><office:text text:use-soft-page-breaks='true'>"
                                + "<text:sequence-decls><text:sequence-decl text:name='Table'/></text:sequence-decls>"
                                + body
                                + "</office:text></office:body></office:document-content>")
                .bytes();
    }

    public static String line(String text) {
        return "<text:p text:style-name='Standard'>" + cut(text) + "</text:p>";
    }

    public static String bold(String text) {
        return "<text:p text:style-name='P1'>" + cut(text) + "</text:p>";
    }

    public static String boldSpan(String text) {
        return "<text:span text:style-name='T1'>" + cut(text) + "</text:span>";
    }

    public static String paragraph(String... content) {
        return "<text:p text:style-name='Standard'>" + String.join("", content) + "</text:p>";
    }

    public static String heading(int level, String text) {
        return "<text:h text:style-name='Heading_20_%d' text:outline-level='%d'><text:bookmark-start text:name='__RefHeading'/>%s<text:bookmark-end text:name='__RefHeading'/></text:h>"
                .formatted(level, level, cut(text));
    }

    /// The same words in several spans, as corrections leave them.
    public static String cut(String text) {
        StringBuilder spans = new StringBuilder();
        for (int from = 0; from < text.length(); from += 6) {
            String piece = xml(text.substring(from, Math.min(from + 6, text.length())));
            spans.append(from % 12 == 0 ? piece : "<text:span text:style-name='T2'>" + piece + "</text:span>");
        }
        return spans.toString();
    }

    public static String items(String... items) {
        return "<text:list text:style-name='L1'>"
                + Stream.of(items)
                        .map(item -> "<text:list-item><text:p>" + cut(item) + "</text:p></text:list-item>")
                        .collect(Collectors.joining())
                + "</text:list>";
    }

    public static String table(int columns, String... rows) {
        return "<table:table table:name='Tableau1'><table:table-column table:number-columns-repeated='" + columns
                + "'/>" + String.join("<text:soft-page-break/>", rows) + "</table:table>";
    }

    public static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    public static String cell(String... blocks) {
        return "<table:table-cell table:style-name='Tableau1.A1' office:value-type='string'>" + String.join("", blocks)
                + "</table:table-cell>";
    }

    /// With the places that it covers at its right.
    public static String wide(int span, String... blocks) {
        return "<table:table-cell table:number-columns-spanned='" + span + "' office:value-type='string'>"
                + String.join("", blocks) + "</table:table-cell>" + "<table:covered-table-cell/>".repeat(span - 1);
    }

    public static String tall(int down, String... blocks) {
        return "<table:table-cell table:number-rows-spanned='" + down + "' office:value-type='string'>"
                + String.join("", blocks) + "</table:table-cell>";
    }

    public static String covered() {
        return "<table:covered-table-cell/>";
    }

    public static String note(int number, String text) {
        return "<text:note text:id='ftn%d' text:note-class='footnote'><text:note-citation>%d</text:note-citation><text:note-body><text:p text:style-name='Footnote'>%s</text:p></text:note-body></text:note>"
                .formatted(number, number, cut(text));
    }

    public static String deletion(String text) {
        return "<text:tracked-changes><text:changed-region text:id='ct1'><text:deletion><office:change-info><dc:creator>Claire</dc:creator></office:change-info>"
                + "<text:p>" + text + "</text:p></text:deletion></text:changed-region></text:tracked-changes>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", "<text:tab/>")
                .replace("\n", "<text:line-break/>");
    }
}

package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text document drawn in a test, written in either format as the usual software writes it.
public final class DrawnDocument {

    private static final String DOCX_TYPES =
            "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml'/></Types>";
    private static final String STYLES = "<w:styles xmlns:w='urn:w'>"
            + "<w:style w:styleId='Titre1'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
            + "<w:style w:styleId='Titre2'><w:name w:val='heading 2'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
            + "<w:style w:styleId='Titre3'><w:name w:val='heading 3'/></w:style>"
            + "<w:style w:styleId='MaFiche'><w:name w:val='Ma fiche'/><w:basedOn w:val='Titre2'/></w:style>"
            + "<w:style w:styleId='Titre'><w:name w:val='Title'/></w:style>"
            + "<w:style w:styleId='TM1'><w:name w:val='toc 1'/></w:style>"
            + "<w:style w:styleId='Gras'><w:name w:val='Gras'/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:styleId='Cache'><w:name w:val='Cache'/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";

    /// A cell: its lines, how many columns it takes, whether it goes on below the one above.
    public record DrawnCell(String lines, int span, int down, boolean goesOn) {}

    private final List<String> docx = new ArrayList<>();
    private final List<String> odt = new ArrayList<>();

    public static DrawnDocument drawn() {
        return new DrawnDocument();
    }

    /// @param level from 1, or 0 for the title of the document
    public DrawnDocument heading(int level, String text) {
        docx.add("<w:p><w:pPr><w:pStyle w:val='Titre" + (level == 0 ? "" : level) + "'/></w:pPr>" + run("", text)
                + "</w:p>");
        odt.add(
                level == 0
                        ? "<text:p text:style-name='Title'>" + odf(text) + "</text:p>"
                        : "<text:h text:outline-level='" + level + "'>" + odf(text) + "</text:h>");
        return this;
    }

    public DrawnDocument line(String text) {
        docx.add("<w:p>" + run("", text) + "</w:p>");
        odt.add("<text:p>" + odf(text) + "</text:p>");
        return this;
    }

    public DrawnDocument bold(String text) {
        docx.add("<w:p>" + run("<w:rPr><w:b/></w:rPr>", text) + "</w:p>");
        odt.add("<text:p><text:span text:style-name='Fort'>" + odf(text) + "</text:span></text:p>");
        return this;
    }

    public DrawnDocument items(String... items) {
        odt.add("<text:list>");
        for (String item : items) {
            docx.add("<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>" + run("", item)
                    + "</w:p>");
            odt.add("<text:list-item><text:p>" + odf(item) + "</text:p></text:list-item>");
        }
        odt.add("</text:list>");
        return this;
    }

    public static DrawnCell wide(int span, String lines) {
        return new DrawnCell(lines, span, 1, false);
    }

    public static DrawnCell tall(int down, String lines) {
        return new DrawnCell(lines, 1, down, false);
    }

    /// The place that a tall cell takes in a lower line.
    public static DrawnCell under() {
        return new DrawnCell("", 1, 1, true);
    }

    /// A line of a table: strings, or cells with a shape.
    public static Object[] row(Object... cells) {
        return cells;
    }

    public DrawnDocument table(Object[]... rows) {
        docx.add("<w:tbl><w:tblPr/><w:tblGrid/>");
        odt.add("<table:table table:name='T'><table:table-column/>");
        for (Object[] row : rows) {
            List<DrawnCell> cells = Stream.of(row)
                    .map(cell -> cell instanceof DrawnCell drawn ? drawn : wide(1, (String) cell))
                    .toList();
            docx.add(cells.stream().map(DrawnDocument::docxCell).collect(Collectors.joining("", "<w:tr>", "</w:tr>")));
            odt.add(cells.stream()
                    .map(DrawnDocument::odtCell)
                    .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")));
        }
        docx.add("</w:tbl>");
        odt.add("</table:table>");
        return this;
    }

    private static String docxCell(DrawnCell cell) {
        String merge = cell.goesOn() ? "<w:vMerge/>" : cell.down() > 1 ? "<w:vMerge w:val='restart'/>" : "";
        String lines = cell.lines()
                .lines()
                .map(line -> "<w:p>" + run("", line) + "</w:p>")
                .collect(Collectors.joining());
        return "<w:tc><w:tcPr><w:gridSpan w:val='" + cell.span() + "'/>" + merge + "</w:tcPr>"
                + (lines.isEmpty() ? "<w:p/>" : lines) + "</w:tc>";
    }

    private static String odtCell(DrawnCell cell) {
        if (cell.goesOn()) {
            return "<table:covered-table-cell/>";
        }
        String lines = cell.lines()
                .lines()
                .map(line -> "<text:p>" + odf(line) + "</text:p>")
                .collect(Collectors.joining());
        return "<table:table-cell table:number-columns-spanned='" + cell.span() + "' table:number-rows-spanned='"
                + cell.down() + "'>" + lines + "</table:table-cell>"
                + "<table:covered-table-cell/>".repeat(cell.span() - 1);
    }

    private static String run(String properties, String text) {
        String shown = xml(text).replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>");
        return "<w:r>" + properties + "<w:t xml:space='preserve'>" + shown + "</w:t></w:r>";
    }

    private static String odf(String text) {
        return xml(text).replace("\n", "<text:line-break/>");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public byte[] docx() {
        return docx(String.join("", docx));
    }

    public byte[] odt() {
        return odt(String.join("", odt));
    }

    static byte[] docx(String body) {
        return docxFile(body).bytes();
    }

    static RawFile docxFile(String body) {
        return new RawFile()
                .with("[Content_Types].xml", DOCX_TYPES)
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='http://x/styles' Target='styles.xml'/>"
                                + "<Relationship Id='rId2' Type='http://x/hyperlink' Target='https://caf.example.org/laep' TargetMode='External'/></Relationships>")
                .with("word/styles.xml", STYLES)
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w='urn:w' xmlns:r='urn:r' xmlns:mc='urn:mc' xmlns:w14='urn:w14' xmlns:v='urn:v'><w:body>"
                                + body + "<w:sectPr/></w:body></w:document>");
    }

    static byte[] odt(String body) {
        return odtFile(body).bytes();
    }

    static RawFile odtFile(String body) {
        return new RawFile()
                .with("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8))
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                                + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                                + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                                + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
                                + " xmlns:xlink='http://www.w3.org/1999/xlink'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                                + "<office:automatic-styles>"
                                + "<style:style style:name='Fort' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
                                + "<style:style style:name='Cache' style:family='text'><style:text-properties text:display='none'/></style:style>"
                                + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
                                + "</office:automatic-styles><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>");
    }

    public TextDocument readAsDocx() {
        return opened(TextDocuments.read("fiche.docx", docx()));
    }

    public TextDocument readAsOdt() {
        return opened(TextDocuments.read("fiche.odt", odt()));
    }

    public static TextDocument opened(DocumentReading reading) {
        return switch (reading) {
            case DocumentReading.Opened(TextDocument document) -> document;
            case DocumentReading.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }
}

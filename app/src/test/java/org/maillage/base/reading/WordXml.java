package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a document part by part as Word saves it: runs cut where somebody corrected a letter, marks of the spelling
/// checker, bookmarks, widths and shades on every cell, a dialect for each year.
public final class WordXml {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
              <w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>
              <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="RubriqueCTG"><w:name w:val="Rubrique CTG"/>
              <w:basedOn w:val="Titre2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Paragraphedeliste"><w:name w:val="List Paragraph"/>
              <w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Listepuces"><w:name w:val="List Bullet"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="character" w:styleId="Lienhypertexte"><w:name w:val="Hyperlink"/>
              <w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Textedelespacerserv"><w:name w:val="Placeholder Text"/></w:style>
            """;

    private final List<String> relationships = new ArrayList<>();
    private final RawFile file = new RawFile();
    private final String body;

    private WordXml(String body) {
        this.body = body;
        part("styles", "styles", STYLES);
    }

    public static WordXml document(String... blocks) {
        return new WordXml(String.join("", blocks));
    }

    public WordXml header(String... blocks) {
        return part("header", "hdr", String.join("", blocks));
    }

    public WordXml footer(String... blocks) {
        return part("footer", "ftr", String.join("", blocks));
    }

    public WordXml footnotes(String... notes) {
        StringBuilder all = new StringBuilder(
                "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        for (int at = 0; at < notes.length; at++) {
            all.append("<w:footnote w:id='%d'><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>"
                    .formatted(at + 1, run(" " + notes[at])));
        }
        return part("footnotes", "footnotes", all.toString());
    }

    public WordXml link(String id, String address) {
        relationships.add("<Relationship Id='%s' Type='%shyperlink' Target='%s' TargetMode='External'/>"
                .formatted(id, TYPE, address));
        return this;
    }

    private WordXml part(String kind, String root, String content) {
        String name = kind + (relationships.size() + 1) + ".xml";
        relationships.add("<Relationship Id='rId%d' Type='%s' Target='%s'/>"
                .formatted(relationships.size() + 1, TYPE + kind, name));
        file.with("word/" + name, "<w:%s%s>%s</w:%s>".formatted(root, NAMESPACES, content, root));
        return this;
    }

    public byte[] bytes() {
        return file.with(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/word/document.xml' ContentType='application/"
                                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='rId1' Type='" + TYPE
                                + "officeDocument' Target='word/document.xml'/></Relationships>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships>" + String.join("", relationships) + "</Relationships>")
                .with(
                        "word/document.xml",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:document" + NAMESPACES
                                + " mc:Ignorable='w14 w15'><w:body>" + body
                                + "<w:sectPr w:rsidR='00A1'><w:headerReference w:type='default' r:id='rId2'/>"
                                + "<w:pgSz w:w='11906' w:h='16838'/></w:sectPr></w:body></w:document>")
                .bytes();
    }

    public static String run(String text) {
        return run("", text);
    }

    public static String run(String properties, String text) {
        String shown = xml(text)
                .replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
                .replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>");
        return "<w:r w:rsidR='00B21C5D' w:rsidRPr='007F33AA'><w:rPr>%s<w:lang w:val='fr-FR'/></w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>"
                .formatted(properties, shown);
    }

    /// The same words in several runs, cut in the middle of words as corrections leave them.
    public static String cut(String properties, String text) {
        StringBuilder runs = new StringBuilder("<w:bookmarkStart w:id='4' w:name='_Hlk15'/>");
        for (int from = 0; from < text.length(); from += 7) {
            runs.append("<w:proofErr w:type='spellStart'/>")
                    .append(run(properties, text.substring(from, Math.min(from + 7, text.length()))))
                    .append("<w:proofErr w:type='spellEnd'/>");
        }
        return runs.append("<w:bookmarkEnd w:id='4'/>").toString();
    }

    public static String line(String text) {
        return paragraph(run(text));
    }

    public static String bold(String text) {
        return paragraph(cut("<w:b/><w:bCs/><w:sz w:val='24'/>", text));
    }

    public static String paragraph(String... runs) {
        return styled("", runs);
    }

    public static String styled(String style, String... runs) {
        String named = style.isEmpty() ? "" : "<w:pStyle w:val='" + style + "'/>";
        return "<w:p w14:paraId='3C2F' w:rsidR='00B21C5D'><w:pPr>%s<w:spacing w:after='0'/><w:rPr><w:b/></w:rPr></w:pPr>%s</w:p>"
                .formatted(named, String.join("", runs));
    }

    public static String items(String... items) {
        return Stream.of(items)
                .map(item ->
                        "<w:p><w:pPr><w:pStyle w:val='Paragraphedeliste'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr></w:pPr>"
                                + cut("", item) + "</w:p>")
                .collect(Collectors.joining());
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val='Grilledutableau'/><w:tblW w:w='0' w:type='auto'/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w='2500'/><w:gridCol w:w='6500'/></w:tblGrid>" + String.join("", rows)
                + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr w:rsidR='00C0' w14:paraId='55'><w:trPr><w:trHeight w:val='397'/></w:trPr>"
                + String.join("", cells) + "</w:tr>";
    }

    /// @param blocks its lines; a cell always ends with one
    public static String cell(int span, String merge, String... blocks) {
        String spans = span > 1 ? "<w:gridSpan w:val='" + span + "'/>" : "";
        return "<w:tc><w:tcPr><w:tcW w:w='2500' w:type='dxa'/>%s%s<w:shd w:val='clear' w:fill='DEEAF6'/><w:vAlign w:val='center'/></w:tcPr>%s</w:tc>"
                .formatted(spans, merge, blocks.length == 0 ? "<w:p/>" : String.join("", blocks));
    }

    public static String cell(String text) {
        return cell(1, "", text.lines().map(WordXml::line).toArray(String[]::new));
    }

    public static String label(String text) {
        return cell(1, "", bold(text));
    }

    public static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:id w:val='-77'/>%s</w:sdtPr><w:sdtEndPr><w:rPr><w:b/></w:rPr></w:sdtEndPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                .formatted(properties, content);
    }

    public static String box(boolean checked) {
        return control(
                "<w14:checkbox><w14:checked w14:val='" + (checked ? 1 : 0)
                        + "'/><w14:checkedState w14:val='2612' w14:font='MS Gothic'/></w14:checkbox>",
                run("<w:rFonts w:ascii='MS Gothic' w:hint='eastAsia'/>", checked ? "☒" : "☐"));
    }

    /// What a list to choose from shows as long as nobody chose.
    public static String unchosen(String content) {
        return control(
                "<w:placeholder><w:docPart w:val='8D'/></w:placeholder><w:showingPlcHdr/><w:dropDownList>"
                        + "<w:listItem w:displayText='En cours' w:value='En cours'/></w:dropDownList>",
                content);
    }

    public static String textBox(String... blocks) {
        String content = "<w:txbxContent>" + String.join("", blocks) + "</w:txbxContent>";
        return "<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wp:positionH><wp:posOffset>12</wp:posOffset></wp:positionH>"
                + "<wp:docPr id='2' name='Zone de texte 2' descr='cadre'/><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                + content
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + content + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    public static String inserted(String runs) {
        return "<w:ins w:id='9' w:author='Claire' w:date='2025-03-01T10:00:00Z'>" + runs + "</w:ins>";
    }

    public static String deleted(String text) {
        return "<w:del w:id='10' w:author='Claire' w:date='2025-03-01T10:00:00Z'><w:r><w:delText xml:space='preserve'>"
                + xml(text) + "</w:delText></w:r></w:del>";
    }

    public static String footnote(int number) {
        return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='" + number
                + "'/></w:r>";
    }

    public static String field(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run(shown)
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    public static String pageBreak() {
        return "<w:r><w:br w:type='page'/></w:r>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.opened;
import static org.maillage.base.reading.DrawnDocument.row;
import static org.maillage.base.reading.DrawnDocument.tall;
import static org.maillage.base.reading.DrawnDocument.under;
import static org.maillage.base.reading.DrawnDocument.wide;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person sees in the body of a document, and nothing else.
class TextDocumentsTests {

    @Test
    void readsTheSameBlocksFromBothFormats() {
        DrawnDocument drawn = drawn().heading(0, "Convention territoriale globale")
                .heading(1, "Fiche action n°1")
                .heading(3, "Objectifs")
                .line("Accueillir\nles familles & < leurs enfants")
                .bold("Public")
                .items("Parents", "Jeunes")
                .table(
                        row(wide(2, "Ouvrir un LAEP")),
                        row(tall(2, "Partenaires"), "Caf\nVille"),
                        row(under(), "Département"));

        List<TextBlock> blocks = drawn.readAsDocx().blocks();

        assertThat(drawn.readAsOdt().blocks().subList(0, 7)).isEqualTo(blocks.subList(0, 7));
        assertThat(drawn.readAsOdt().blocks().getLast().text())
                .isEqualTo(blocks.getLast().text());
        assertThat(blocks.subList(0, 7))
                .containsExactly(
                        new TextBlock.Heading(0, "Convention territoriale globale"),
                        new TextBlock.Heading(1, "Fiche action n°1"),
                        new TextBlock.Heading(3, "Objectifs"),
                        new TextBlock.Paragraph("Accueillir\nles familles & < leurs enfants", false),
                        new TextBlock.Paragraph("Public", true),
                        new TextBlock.Item("Parents", false),
                        new TextBlock.Item("Jeunes", false));
        assertThat(blocks.getLast().text()).isEqualTo("Ouvrir un LAEP\nPartenaires | Caf\nVille\nDépartement");
        TextBlock.Table table = (TextBlock.Table) blocks.getLast();
        assertThat(table.rows().getLast().cells())
                .extracting(TextCell::column, TextCell::continued)
                .containsExactly(tuple(1, true), tuple(2, false));
    }

    @Test
    void readsWordHeadingsThroughTheStylesTheyAreBasedOn() {
        assertThat(docx("<w:p><w:pPr><w:pStyle w:val='MaFiche'/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr><w:r><w:t>B</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rStyle w:val='Gras'/></w:rPr><w:t>C</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='TM1'/></w:pPr><w:r><w:t>sommaire</w:t></w:r></w:p>"))
                .containsExactly(
                        new TextBlock.Heading(2, "A"),
                        new TextBlock.Heading(3, "B"),
                        new TextBlock.Paragraph("C", true));
    }

    @Test
    void readsTrackedChangesOfWordAsAcceptedAndLeavesHiddenWordsOut() {
        assertThat(words(docx("<w:p><w:r><w:t>Ouvrir </w:t></w:r><w:del><w:r><w:delText>deux</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>trois</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val='Cache'/></w:rPr><w:t>caché</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id='2'/><w:tab/><w:t>lieux</w:t><w:noBreakHyphen/></w:r></w:p>"
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>resté</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")))
                .containsExactly("Ouvrir trois\tlieux-", "resté");
    }

    @Test
    void readsContentControlsAndOldFormsOfWord() {
        assertThat(
                        words(
                                docx(
                                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Cliquez ici</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                                                + "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>En cours</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                                                + "<w:p><w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> Oui </w:t>"
                                                + "<w:sym w:font='Wingdings' w:char='F0A8'/><w:t> Non</w:t></w:r></w:p>"
                                                + "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='1'/></w:checkBox></w:ffData></w:fldChar></w:r>"
                                                + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>coché</w:t></w:r></w:p>")))
                .containsExactly("En cours", "☒ Oui ☐ Non", "☒coché");
    }

    @Test
    void readsEachFrameOfWordOnce() {
        String frame = "<w:txbxContent><w:p><w:r><w:t>Encadré</w:t></w:r></w:p></w:txbxContent>";

        assertThat(words(docx("<w:p><w:r><mc:AlternateContent><mc:Choice>" + frame + "</mc:Choice><mc:Fallback>" + frame
                        + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Autour</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:pict><v:textbox>" + frame + "</v:textbox></w:pict></w:r></w:p>")))
                .containsExactly("Encadré", "Autour", "Encadré");
    }

    @Test
    void writesTheAddressOfALinkBehindItsWords() {
        assertThat(words(docx(
                        "<w:p><w:hyperlink r:id='rId2'><w:r><w:t>Le LAEP</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"https://a.example.org/\"</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>https://a.example.org</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>")))
                .containsExactly("Le LAEP (https://caf.example.org/laep).", "https://a.example.org");
        assertThat(words(odt("<text:p>Voir <text:a xlink:href='https://b.example.org'>ici</text:a></text:p>")))
                .containsExactly("Voir ici (https://b.example.org)");
    }

    @Test
    void readsWhatOpenDocumentShows() {
        assertThat(
                        words(
                                odt(
                                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>supprimé</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                                                + "<text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d  e<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>"
                                                + "<text:p><text:span text:style-name='Cache'>caché</text:span><office:annotation><text:p>avis</text:p></office:annotation>vu</text:p>"
                                                + "<text:p><draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box><svg:desc>logo</svg:desc></draw:frame>Autour</text:p>"
                                                + "<text:p><loext:content-control loext:showing-place-holder='true'>Saisissez</loext:content-control>"
                                                + "<loext:content-control loext:checkbox='true'>☒</loext:content-control> Oui</text:p>"
                                                + "<text:table-of-content><text:index-body><text:p>Sommaire</text:p></text:index-body></text:table-of-content>")))
                .containsExactly("a   b\tc\nd e", "note", "vu", "Encadré", "Autour", "☒ Oui");
        assertThat(odt("<text:p text:style-name='P1'>T</text:p>")).containsExactly(new TextBlock.Heading(0, "T"));
    }

    @Test
    void readsNotesAfterWhatRefersToThemAndWhatPagesRepeat() {
        byte[] word = DrawnDocument.docxFile(
                        "<w:p><w:r><w:t>Ouvrir</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Caf</w:t><w:footnoteReference w:id='3'/></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='http://x/footnotes' Target='footnotes.xml'/>"
                                + "<Relationship Id='r2' Type='http://x/header' Target='header1.xml'/>"
                                + "<Relationship Id='r3' Type='http://x/header' Target='header2.xml'/></Relationships>")
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w='urn:w'><w:footnote w:id='0' w:type='separator'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/><w:t> Deux lieux</w:t></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id='3'><w:p><w:r><w:t>Sous réserve</w:t></w:r></w:p></w:footnote></w:footnotes>")
                .with("word/header1.xml", "<w:hdr xmlns:w='urn:w'><w:p><w:r><w:t>Ville</w:t></w:r></w:p></w:hdr>")
                .with("word/header2.xml", "<w:hdr xmlns:w='urn:w'><w:p><w:r><w:t>Ville</w:t></w:r></w:p></w:hdr>")
                .bytes();

        TextDocument document = opened(TextDocuments.read("f.docx", word));

        assertThat(document.blocks().subList(0, 2))
                .containsExactly(new TextBlock.Paragraph("Ouvrir", false), new TextBlock.Note("Deux lieux"));
        assertThat(((TextBlock.Table) document.blocks().getLast())
                        .rows()
                        .getFirst()
                        .notes())
                .containsExactly("Sous réserve");
        assertThat(document.margins()).containsExactly("Ville");
    }

    @Test
    void keepsTheLinesAndBulletsOfACellAndOfATableInside() {
        List<TextBlock> blocks = docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Un</w:t></w:r></w:p><w:p/>"
                + "<w:p><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr><w:r><w:t>Deux</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Caf</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1 000 €</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "</w:tc></w:tr></w:tbl>");

        assertThat(blocks).singleElement().extracting(TextBlock::text).isEqualTo("Un\n\n• Deux\nCaf | 1 000 €");
    }

    @Test
    void unrollsRepeatedCellsOfOpenDocument() {
        List<TextBlock> blocks = odt(
                "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>");

        TextRow row = ((TextBlock.Table) blocks.getFirst()).rows().getFirst();
        assertThat(row.header()).isTrue();
        assertThat(row.cells()).extracting(TextCell::column).containsExactly(1, 2, 3);
        assertThat(row.text()).isEqualTo("A | x | x");
    }

    private static List<TextBlock> docx(String body) {
        return opened(TextDocuments.read("f.docx", DrawnDocument.docx(body))).blocks();
    }

    private static List<TextBlock> odt(String body) {
        return opened(TextDocuments.read("f.odt", DrawnDocument.odt(body))).blocks();
    }

    private static List<String> words(List<TextBlock> blocks) {
        return blocks.stream()
                .map(TextBlock::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}

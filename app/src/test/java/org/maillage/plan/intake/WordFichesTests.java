package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.WordXml.bold;
import static org.maillage.base.reading.WordXml.box;
import static org.maillage.base.reading.WordXml.cell;
import static org.maillage.base.reading.WordXml.control;
import static org.maillage.base.reading.WordXml.cut;
import static org.maillage.base.reading.WordXml.deleted;
import static org.maillage.base.reading.WordXml.document;
import static org.maillage.base.reading.WordXml.field;
import static org.maillage.base.reading.WordXml.footnote;
import static org.maillage.base.reading.WordXml.inserted;
import static org.maillage.base.reading.WordXml.items;
import static org.maillage.base.reading.WordXml.label;
import static org.maillage.base.reading.WordXml.line;
import static org.maillage.base.reading.WordXml.paragraph;
import static org.maillage.base.reading.WordXml.row;
import static org.maillage.base.reading.WordXml.run;
import static org.maillage.base.reading.WordXml.table;
import static org.maillage.base.reading.WordXml.textBox;
import static org.maillage.base.reading.WordXml.unchosen;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// Fiches as Word saves them, one in a document.
class WordFichesTests {

    @Test
    void readsAModelOfTheCityFilledInByHand() {
        byte[] content = document(
                        table(
                                row(cell(2, "", bold("FICHE ACTION N° 3"))),
                                row(label("Intitulé de l’action"), cell("Ouvrir un relais petite enfance au nord")),
                                row(label("Pilote(s) :"), cell("Ville de Saint-Aubin\nCaf")),
                                row(label("Public(s) visé(s)"), cell("Familles")),
                                row(
                                        label("Objectifs opérationnels"),
                                        cell(
                                                1,
                                                "",
                                                items("Former les assistantes maternelles", "Informer les parents"))),
                                row(label("Échéance"), cell("31/12/2027"))),
                        line(""))
                .header(line("Ville de Saint-Aubin"), line("Convention territoriale globale"))
                .footer(paragraph(run("Page "), field("PAGE", "1")))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.docx",
                content,
                "FICHE ACTION N°",
                "Intitulé de l’action",
                "Pilote(s)",
                "Public(s) visé(s)",
                "Objectifs opérationnels",
                "Échéance");

        ReadAction action = fiche.only();
        assertThat(action.code()).isEqualTo("3");
        assertThat(action.title()).isEqualTo("Ouvrir un relais petite enfance au nord");
        assertThat(action.actors().pilots()).containsExactly("Ville de Saint-Aubin", "Caf");
        assertThat(action.scope().audiences()).containsExactly("Familles");
        assertThat(action.content().objectives())
                .isEqualTo("• Former les assistantes maternelles\n• Informer les parents");
        assertThat(action.span().end()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(fiche.above()).contains("Ville de Saint-Aubin", "Page 1");
        assertThat(fiche.remarks()).isEmpty();
    }

    @Test
    void readsAModelMadeOfContentControls() {
        String date = "<w:date w:fullDate='2026-09-01T00:00:00Z'><w:dateFormat w:val='dd/MM/yyyy'/></w:date>";
        byte[] content = document(control(
                        "<w:alias w:val='fiche'/>",
                        table(
                                row(label("Titre"), control("<w:text/>", cell("Créer un lieu d’écoute"))),
                                control("", row(label("Statut"), unchosen(cell("Choisissez un élément.")))),
                                row(label("Date de début"), control(date, cell("01/09/2026"))),
                                row(
                                        label("Nature"),
                                        cell(
                                                1,
                                                "",
                                                paragraph(box(false), run(" existante")),
                                                paragraph(box(true), run(" à consolider")),
                                                paragraph(box(false), run(" à développer")))),
                                row(
                                        label("Pilote"),
                                        cell(
                                                1,
                                                "",
                                                control("<w:text/>", paragraph(cut("", "Centre social des Tilleuls")))),
                                        label("Partenaires"),
                                        unchosen(cell("Cliquez ou appuyez ici pour entrer du texte."))))))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.docx", content, "Titre", "Statut", "Date de début", "Nature", "Pilote", "Partenaires");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Créer un lieu d’écoute");
        assertThat(action.state().progress()).isNull();
        assertThat(action.state().nature()).isEqualTo(Nature.CONSOLIDATE);
        assertThat(action.span().start()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(action.actors().pilots()).containsExactly("Centre social des Tilleuls");
        assertThat(action.actors().partners()).isEmpty();
        assertThat(fiche.remarks()).isEmpty();
    }

    @Test
    void readsLabelsAndValuesAlignedByTabs() {
        byte[] content = document(
                        bold("Fiche action 12 : Soutenir les aidants"),
                        paragraph(run("<w:b/>", "Pilote :"), run("\tVille de Saint-Aubin")),
                        paragraph(run("<w:b/>", "Public"), run("\t\tFamilles")),
                        paragraph(
                                run("<w:b/>", "Statut :"),
                                run("\tEn cours\t"),
                                run("<w:b/>", "Priorité :"),
                                run("\tHaute")),
                        paragraph(run("<w:b/>", "Objectifs\u00a0: "), run("Rompre l’isolement\tet orienter")),
                        line("Contexte\u00a0:"),
                        line("Beaucoup de demandes\u00a0; peu de réponses."))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.docx",
                content,
                "Fiche action",
                "Pilote",
                "Public",
                "Statut",
                "Priorité",
                "Objectifs",
                "Contexte");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Soutenir les aidants");
        assertThat(action.code()).isEqualTo("12");
        assertThat(action.actors().pilots()).containsExactly("Ville de Saint-Aubin");
        assertThat(action.scope().audiences()).containsExactly("Familles");
        assertThat(action.state().progress()).isEqualTo(Progress.ONGOING);
        assertThat(action.content().objectives()).isEqualTo("Rompre l’isolement\tet orienter");
        assertThat(action.content().description()).startsWith("Beaucoup de demandes");
        assertThat(fiche.remarks()).isEmpty();
    }

    @Test
    void readsTrackedChangesLinksNotesAndFields() {
        byte[] content = document(
                        bold("Fiche-action n°7 – Aller vers les jeunes"),
                        paragraph(
                                run("<w:b/>", "Structure pilote : "),
                                deleted("Mission locale"),
                                inserted(run("Maison des jeunes")),
                                footnote(1)),
                        bold("Descriptif"),
                        paragraph(
                                run("Maraudes "),
                                deleted("deux fois "),
                                run("chaque semaine"),
                                footnote(2),
                                run(", voir "),
                                "<w:hyperlink r:id='rId9'>" + run("<w:rStyle w:val='Lienhypertexte'/>", "le bilan")
                                        + "</w:hyperlink>",
                                run(".")),
                        paragraph(run("Mis à jour le "), field("DATE \\@ \"dd/MM/yyyy\"", "12/03/2025")),
                        "<w:p><w:pPr><w:rPr><w:del w:id='3' w:author='C'/></w:rPr></w:pPr>"
                                + deleted("Paragraphe retiré") + "</w:p>",
                        bold("Partenaires"),
                        items("Caf", "Éducation nationale"))
                .link("rId9", "https://saint-aubin.example.org/bilan")
                .footnotes("Sous réserve du vote.", "Hors vacances.")
                .bytes();

        ReadFiche fiche = ReadFiche.saying(
                "fiche.docx",
                content,
                "https://saint-aubin.example.org/bilan",
                "Fiche action n°",
                "Structure pilote",
                "Descriptif",
                "Partenaires");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Aller vers les jeunes");
        assertThat(action.actors().pilots()).containsExactly("Maison des jeunes");
        assertThat(action.content().description())
                .isEqualTo(
                        "Maraudes chaque semaine, voir le bilan (https://saint-aubin.example.org/bilan).\nMis à jour le 12/03/2025");
        assertThat(action.actors().partners()).containsExactly("Caf", "Éducation nationale");
        assertThat(action.origin()).containsEntry("Texte sans intitulé", "Sous réserve du vote.\nHors vacances.");
    }

    @Test
    void readsATitleInATextBox() {
        byte[] content = document(
                        paragraph(textBox(bold("FICHE ACTION"), line("Accompagner le répit parental"))),
                        paragraph(textBox(line("Axe 2 – Parentalité"))),
                        table(
                                row(label("Porteur de l’action"), cell("Association Les Marronniers")),
                                row(label("Calendrier"), cell("Année scolaire 2025-2026")),
                                row(label("Moyens"), cell("Un mi-temps"))))
                .bytes();

        ReadFiche fiche =
                ReadFiche.of("fiche.docx", content, "FICHE ACTION", "Porteur de l’action", "Calendrier", "Moyens");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Accompagner le répit parental");
        assertThat(action.actors().pilots()).containsExactly("Association Les Marronniers");
        assertThat(action.origin()).containsEntry("Moyens", "Un mi-temps");
    }

    @Test
    void readsLabelsInARowAboveTheirValues() {
        byte[] content = document(table(
                        row(cell(3, "", bold("FA n°3"), bold("Développer l’aide aux devoirs"))),
                        row(label("Pilote"), label("Partenaires"), label("Échéance")),
                        row(cell("Ville"), cell("Caf\nCollège Jean-Moulin"), cell("juin 2026")),
                        row(cell(3, "", bold("Constat"))),
                        row(cell(3, "", line("Peu de places le soir."))),
                        row(cell(2, "", bold("Objectifs")), label("Indicateurs")),
                        row(cell(2, "", items("Ouvrir deux groupes")), cell("Nombre d’enfants")),
                        row(cell(
                                3,
                                "",
                                paragraph(
                                        run("<w:b/>", "Nature : "),
                                        run("<w:rFonts w:ascii='Segoe UI Symbol'/>", "☒"),
                                        run(" existante  "),
                                        run("☐"),
                                        run(" à développer"))))))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.docx",
                content,
                "FA n°",
                "Pilote",
                "Partenaires",
                "Échéance",
                "Constat",
                "Objectifs",
                "Indicateurs",
                "Nature");

        ReadAction action = fiche.only();
        assertThat(action.code()).isEqualTo("3");
        assertThat(action.title()).isEqualTo("Développer l’aide aux devoirs");
        assertThat(action.actors().partners()).containsExactly("Caf", "Collège Jean-Moulin");
        assertThat(action.content().objectives()).isEqualTo("• Ouvrir deux groupes");
        assertThat(action.state().nature()).isEqualTo(Nature.EXISTING);
        assertThat(action.origin())
                .containsEntry("Constat", "Peu de places le soir.")
                .containsEntry("Indicateurs", "Nombre d’enfants");
    }

    @Test
    void readsTablesInsideAFrameDrawnAsATable() {
        byte[] content = document(table(row(cell(
                        1,
                        "",
                        bold("Fiche action : Créer une ludothèque itinérante"),
                        table(
                                row(label("Pilote"), cell("Médiathèque")),
                                row(label("Territoire"), cell("Quartier des Tilleuls"))),
                        line("Objectifs :"),
                        line("- jouer ensemble"),
                        line("- prêter des jeux"),
                        table(
                                row(label("Financeur"), label("Montant")),
                                row(cell("Caf"), cell("4 000 €")),
                                row(cell("Ville"), cell("2 500 €"))),
                        line("")))))
                .bytes();

        ReadFiche fiche = ReadFiche.of("fiche.docx", content, "Fiche action", "Pilote", "Territoire", "Objectifs");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Créer une ludothèque itinérante");
        assertThat(action.actors().pilots()).containsExactly("Médiathèque");
        assertThat(action.scope().areas()).containsExactly("Quartier des Tilleuls");
        assertThat(action.content().objectives()).startsWith("- jouer ensemble\n- prêter des jeux");
    }
}

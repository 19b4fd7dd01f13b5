package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.WordXml.bold;
import static org.maillage.base.reading.WordXml.cell;
import static org.maillage.base.reading.WordXml.control;
import static org.maillage.base.reading.WordXml.cut;
import static org.maillage.base.reading.WordXml.document;
import static org.maillage.base.reading.WordXml.field;
import static org.maillage.base.reading.WordXml.footnote;
import static org.maillage.base.reading.WordXml.items;
import static org.maillage.base.reading.WordXml.label;
import static org.maillage.base.reading.WordXml.line;
import static org.maillage.base.reading.WordXml.pageBreak;
import static org.maillage.base.reading.WordXml.paragraph;
import static org.maillage.base.reading.WordXml.row;
import static org.maillage.base.reading.WordXml.run;
import static org.maillage.base.reading.WordXml.styled;
import static org.maillage.base.reading.WordXml.table;

import org.junit.jupiter.api.Test;

/// Documents as Word saves them that hold several fiches.
class WordCollectionsTests {

    private static final String BEGINS = "<w:vMerge w:val='restart'/>";
    private static final String GOES_ON = "<w:vMerge/>";

    @Test
    void readsFichesUnderHeadingsWithANumberedListOfRubrics() {
        byte[] content = document(
                        styled("", run("<w:sz w:val='48'/>", "Recueil des fiches action")),
                        control(
                                "<w:docPartObj><w:docPartGallery w:val='Table of Contents'/><w:docPartUnique/></w:docPartObj>",
                                styled(
                                        "TM1",
                                        field("PAGEREF _Toc1 \\h", "1"),
                                        run("Fiche action n°1 : Ouvrir une halte"))),
                        styled("Titre1", cut("", "Axe 1 – Petite enfance")),
                        styled("Titre2", pageBreak(), cut("", "Fiche action n°1 : Ouvrir une halte")),
                        styled("RubriqueCTG", run("Contexte")),
                        line("Une seule crèche\u00a0; soixante demandes."),
                        styled("RubriqueCTG", run("Objectifs")),
                        items("Accueillir dix enfants", "Rassurer les fa\u00admilles"),
                        styled("RubriqueCTG", run("Porteur de l’action\u00a0:")),
                        paragraph("<w:r><w:lastRenderedPageBreak/></w:r>", cut("", "Communauté de communes")),
                        "<w:p><w:pPr><w:sectPr><w:pgSz w:w='1'/></w:sectPr></w:pPr></w:p>",
                        styled("Titre2", cut("", "Fiche action n°2 : Former les équipes")),
                        styled("RubriqueCTG", run("Contexte")),
                        line("Des départs."),
                        styled("RubriqueCTG", run("Points de vigilance")),
                        styled("Listepuces", run("Le calendrier")),
                        styled("Titre1", cut("", "Axe 2 – Jeunesse")),
                        styled("Titre2", cut("", "Fiche action n°3 : Soutenir les projets")),
                        styled("RubriqueCTG", run("Porteur de l’action\u00a0:")),
                        line("Maison des jeunes"))
                .bytes();

        ReadFiche fiche = ReadFiche.saying(
                "recueil.docx",
                content,
                "Axe 1 – Petite enfance",
                "Fiche action n° Fiche action n° Fiche action n°",
                "Contexte Contexte Objectifs",
                "Porteur de l’action Porteur de l’action",
                "Points de vigilance");

        assertThat(fiche.actions())
                .extracting(ReadAction::title)
                .containsExactly("Ouvrir une halte", "Former les équipes", "Soutenir les projets");
        assertThat(fiche.actions())
                .extracting(action -> String.join(" ", action.axis()))
                .containsExactly("Axe 1 – Petite enfance", "Axe 1 – Petite enfance", "Axe 2 – Jeunesse");
        assertThat(fiche.actions().getFirst().content().objectives())
                .isEqualTo("• Accueillir dix enfants\n• Rassurer les familles");
        assertThat(fiche.actions().getFirst().actors().pilots()).containsExactly("Communauté de communes");
        assertThat(fiche.actions().get(1).origin()).containsEntry("Points de vigilance", "• Le calendrier");
    }

    @Test
    void readsSeveralFichesInOneTable() {
        byte[] content = document(table(
                        row(cell(2, "", bold("Fiche n°1"))),
                        row(label("Action"), cell("Ouvrir un café des parents")),
                        row(label("Pilote"), cell(1, "", paragraph(run("Caf"), footnote(1)))),
                        row(cell(2, "")),
                        row(cell(2, "", bold("Fiche n°2"))),
                        row(label("Action"), cell("Créer un guichet unique")),
                        row(label("Pilote"), cell(1, "", paragraph(run("Ville"), footnote(2)))),
                        row(label("Public"), cell("Familles"))))
                .footnotes("Avec la PMI.", "Service des affaires scolaires.")
                .bytes();

        ReadFiche fiche =
                ReadFiche.of("fiches.docx", content, "Fiche n° Fiche n°", "Action Action Pilote Pilote Public");

        assertThat(fiche.actions())
                .extracting(action -> action.code() + " " + action.title() + " "
                        + action.actors().pilots())
                .containsExactly("1 Ouvrir un café des parents [Caf]", "2 Créer un guichet unique [Ville]");
        assertThat(fiche.actions().getFirst().origin()).containsEntry("Texte sans intitulé", "Avec la PMI.");
        assertThat(fiche.actions().getLast().origin())
                .containsEntry("Texte sans intitulé", "Service des affaires scolaires.");
    }

    @Test
    void readsAPlanTypedOnALandscapePage() {
        byte[] content = document(
                        bold("Plan d’actions de la CTG"),
                        table(
                                row(label("Axe"), label("Action"), label("Pilote"), label("Échéance")),
                                row(
                                        cell(1, BEGINS, line("Parentalité")),
                                        cell("Café des parents"),
                                        cell("Caf"),
                                        cell("2026")),
                                row(cell(1, GOES_ON), cell("Semaine du jeu"), cell("Ville"), cell("2027")),
                                row(cell(1, BEGINS, line("Jeunesse")), cell("Bourse BAFA"), cell("Ville"), cell("")),
                                row(cell(1, GOES_ON), cell("Point info"), cell("Mission locale"), cell("2026"))))
                .bytes();

        ReadFiche fiche = ReadFiche.saying("plan.docx", content, "Parentalité Jeunesse", "Axe Action Pilote Échéance");

        assertThat(fiche.actions())
                .extracting(action -> action.axis().getFirst() + " / " + action.title())
                .containsExactly(
                        "Parentalité / Café des parents",
                        "Parentalité / Semaine du jeu",
                        "Jeunesse / Bourse BAFA",
                        "Jeunesse / Point info");
    }

    @Test
    void readsFichesWhoseLabelsAreBoldBeginningsOfLines() {
        byte[] content = document(
                        bold("Action n°1 : Informer sur les modes d’accueil"),
                        paragraph(run("<w:b/>", "Objectif"), run("\u00a0: mieux orienter")),
                        paragraph(
                                run("<w:b/>", "Pilote"),
                                run("\u00a0: Ville"),
                                "<w:r><w:br/></w:r>",
                                run("<w:b/>", "Partenaires"),
                                run("\u00a0: Caf, PMI")),
                        bold("Action n°2 : Étendre les horaires"),
                        paragraph(run("<w:b/>", "Objectif"), run("\u00a0: ouvrir plus tôt")),
                        paragraph(run("<w:b/>", "Pilote"), run("\u00a0: Crèche des Lilas")))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "actions.docx", content, "Action n° Action n°", "Objectif Objectif Pilote Pilote Partenaires");

        assertThat(fiche.actions())
                .extracting(action -> action.code() + " " + action.title() + " "
                        + action.actors().pilots() + " " + action.actors().partners())
                .containsExactly(
                        "1 Informer sur les modes d’accueil [Ville] [Caf, PMI]",
                        "2 Étendre les horaires [Crèche des Lilas] []");
    }

    @Test
    void setsAsideWhatStandsBeforeAndAfterAllFiches() {
        byte[] content = document(
                        styled("Titre1", run("Préambule")),
                        line("La convention est signée."),
                        styled("Titre1", run("Les fiches")),
                        styled("Titre2", run("Ouvrir une halte")),
                        table(row(label("Pilote"), cell("Ville")), row(label("Public"), cell("Familles"))),
                        styled("Titre2", run("Former")),
                        table(row(label("Pilote"), cell("Caf")), row(label("Public"), cell("Agents"))),
                        line("À revoir en 2026."),
                        styled("Titre1", run("Glossaire")),
                        table(row(cell("Sigle"), cell("Sens")), row(cell("PMI"), cell("protection maternelle"))))
                .bytes();

        ReadFiche fiche = ReadFiche.of("recueil.docx", content, "Pilote Pilote Public Public");

        assertThat(fiche.actions()).extracting(ReadAction::title).containsExactly("Ouvrir une halte", "Former");
        assertThat(fiche.actions().getLast().origin()).containsEntry("Texte sans intitulé", "À revoir en 2026.");
        assertThat(fiche.above()).contains("La convention est signée.", "PMI | protection maternelle");
    }
}

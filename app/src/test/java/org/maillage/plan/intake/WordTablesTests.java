package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.WordXml.bold;
import static org.maillage.base.reading.WordXml.cell;
import static org.maillage.base.reading.WordXml.document;
import static org.maillage.base.reading.WordXml.label;
import static org.maillage.base.reading.WordXml.line;
import static org.maillage.base.reading.WordXml.paragraph;
import static org.maillage.base.reading.WordXml.row;
import static org.maillage.base.reading.WordXml.run;
import static org.maillage.base.reading.WordXml.table;

import org.junit.jupiter.api.Test;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// Shapes that people give to the table of a fiche in Word.
class WordTablesTests {

    @Test
    void setsAsideTheGuidanceBelowALabel() {
        byte[] content = document(table(
                        row(cell(1, "", bold("Titre"), line("(un titre court)")), cell("Ouvrir une halte")),
                        row(
                                cell(
                                        1,
                                        "",
                                        paragraph(run("<w:b/>", "Public visé "), run("<w:i/>", "(préciser l’âge)"))),
                                cell("Familles")),
                        row(
                                cell(1, "", bold("Pilote"), paragraph(run("<w:i/>", "Qui coordonne l’action"))),
                                cell("Ville"))))
                .bytes();

        ReadFiche fiche = ReadFiche.of("fiche.docx", content, "Titre", "Public visé préciser l’âge", "Pilote");

        assertThat(fiche.only().title()).isEqualTo("Ouvrir une halte");
        assertThat(fiche.only().scope().audiences()).containsExactly("Familles");
        assertThat(fiche.above()).isEqualTo("(un titre court)\nQui coordonne l’action");
    }

    @Test
    void readsLabelsBehindAColumnOfNumbers() {
        byte[] content = document(table(
                        row(cell("1"), label("Titre"), cell("Ouvrir une halte")),
                        row(cell("2."), label("Pilote"), cell("Ville")),
                        row(cell("3"), label("Freins et leviers"), cell("Le local")),
                        row(cell("4"), label("Objectifs"), cell("Accueillir"))))
                .bytes();

        ReadFiche fiche =
                ReadFiche.of("fiche.docx", content, "1 2 3 4", "Titre", "Pilote", "Freins et leviers", "Objectifs");

        assertThat(fiche.only().content().objectives()).isEqualTo("Accueillir");
        assertThat(fiche.only().origin()).containsOnlyKeys("Freins et leviers");
    }

    @Test
    void readsABannerCutIntoCells() {
        byte[] content = document(table(
                        row(cell("Ville de Saint-Aubin"), label("FICHE ACTION"), label("N° 4")),
                        row(cell(3, "", bold("Ouvrir une halte"))),
                        row(label("Pilote"), cell(2, "", line("Ville"))),
                        row(label("Objectifs"), cell(2, "", line("Accueillir")))))
                .bytes();

        ReadFiche fiche = ReadFiche.of("fiche.docx", content, "FICHE ACTION N°", "Pilote", "Objectifs");

        assertThat(fiche.only().code()).isEqualTo("4");
        assertThat(fiche.only().title()).isEqualTo("Ouvrir une halte");
        assertThat(fiche.above()).isEqualTo("Ville de Saint-Aubin");
    }

    @Test
    void keepsAListUnderTheRubricThatHeadsIt() {
        byte[] content = document(
                        bold("Fiche action n°2"),
                        bold("Axe 3 : Jeunesse"),
                        table(
                                row(cell(2, "", bold("1 – IDENTIFICATION"))),
                                row(label("Intitulé de l’action"), cell("Ouvrir une halte")),
                                row(label("Pilote"), cell("Ville")),
                                row(cell(2, "", bold("2 – BUDGET PRÉVISIONNEL"))),
                                row(label("Dépenses"), label("Recettes")),
                                row(cell("Achats : 2 000 €"), cell("Caf : 1 500 €")),
                                row(cell("Salaires : 3 000 €"), cell("Ville : 3 500 €"))))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.docx", content, "Fiche action n°", "Intitulé de l’action", "Pilote", "2 BUDGET PRÉVISIONNEL");

        assertThat(fiche.only().title()).isEqualTo("Ouvrir une halte");
        assertThat(fiche.only().axis()).containsExactly("Axe 3 : Jeunesse");
        assertThat(fiche.only().origin())
                .containsEntry(
                        "BUDGET PRÉVISIONNEL",
                        "Dépenses | Recettes\nAchats : 2 000 € | Caf : 1 500 €\nSalaires : 3 000 € | Ville : 3 500 €");
    }

    @Test
    void keepsAListOfOneLineUnderItsRubricAndAnAxisBelowTheTitle() {
        byte[] content = document(table(
                        row(cell(
                                3,
                                "",
                                bold("FICHE ACTION N°3 :"),
                                bold("Ouvrir une halte"),
                                line("Axe 1 : Petite enfance"))),
                        row(label("Pilote"), cell(2, "", line("Ville"))),
                        row(cell(3, "", bold("Évaluation"))),
                        row(label("Indicateur"), label("Cible"), label("Source")),
                        row(cell("Familles reçues"), cell("30"), cell("Registre")),
                        row(label("Calendrier"), cell(2, "", line("2025")))))
                .bytes();

        ReadFiche fiche = ReadFiche.of("fiche.docx", content, "FICHE ACTION N°", "Pilote", "Évaluation", "Calendrier");

        assertThat(fiche.only().title()).isEqualTo("Ouvrir une halte");
        assertThat(fiche.only().axis()).containsExactly("Axe 1 : Petite enfance");
        assertThat(fiche.only().scope().audiences()).isEmpty();
        assertThat(fiche.only().origin())
                .containsEntry("Évaluation", "Indicateur | Cible | Source\nFamilles reçues | 30 | Registre")
                .containsEntry("Calendrier", "2025");
    }

    @Test
    void readsWhatIsTickedAmongChoicesAndLeavesAsideWhatIsNot() {
        byte[] content = document(
                        bold("Fiche action n°3 : Ouvrir une halte"),
                        table(
                                row(label("Thématique"), cell("☐ Petite enfance\n☒ Parentalité\n☐ Jeunesse")),
                                row(label("Pilote"), cell("☒ Ville ☒ Caf ☐ Autre : ……")),
                                row(label("Statut"), cell("À venir ☐  En cours ☒  Terminée ☐")),
                                row(label("Nature"), cell("[ ] existante  [x] nouvelle")),
                                row(label("Public"), cell("☐ Familles ☐ Jeunes"))))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.docx", content, "Fiche action n°", "Thématique", "Pilote", "Statut", "Nature", "Public");

        assertThat(fiche.only().scope().topics()).containsExactly("Parentalité");
        assertThat(fiche.only().scope().audiences()).isEmpty();
        assertThat(fiche.only().actors().pilots()).containsExactly("Ville", "Caf");
        assertThat(fiche.only().state().progress()).isEqualTo(Progress.ONGOING);
        assertThat(fiche.only().state().nature()).isEqualTo(Nature.DEVELOP);
        assertThat(fiche.remarks()).isEmpty();
    }
}

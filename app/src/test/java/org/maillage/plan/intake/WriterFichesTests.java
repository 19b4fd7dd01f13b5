package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.WriterXml.bold;
import static org.maillage.base.reading.WriterXml.boldSpan;
import static org.maillage.base.reading.WriterXml.cell;
import static org.maillage.base.reading.WriterXml.covered;
import static org.maillage.base.reading.WriterXml.cut;
import static org.maillage.base.reading.WriterXml.deletion;
import static org.maillage.base.reading.WriterXml.document;
import static org.maillage.base.reading.WriterXml.heading;
import static org.maillage.base.reading.WriterXml.items;
import static org.maillage.base.reading.WriterXml.line;
import static org.maillage.base.reading.WriterXml.note;
import static org.maillage.base.reading.WriterXml.paragraph;
import static org.maillage.base.reading.WriterXml.row;
import static org.maillage.base.reading.WriterXml.table;
import static org.maillage.base.reading.WriterXml.tall;
import static org.maillage.base.reading.WriterXml.wide;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// Fiches as LibreOffice Writer saves them.
class WriterFichesTests {

    @Test
    void readsATableWithMergedCellsBoxesAndLists() {
        byte[] content = document(
                        line(""),
                        table(
                                4,
                                row(wide(4, bold("FICHE ACTION N°\u00a014"), bold("Faire vivre un réseau d’aidants"))),
                                row(
                                        cell(bold("Pilote")),
                                        cell(line("Ville de Saint-Aubin")),
                                        cell(bold("Statut")),
                                        cell(line("Engagée"))),
                                row(tall(2, bold("Partenaires")), wide(3, items("Caf", "Mutualité sociale agricole"))),
                                row(covered(), wide(3, line("Centre hospitalier"))),
                                row(
                                        cell(bold("Nature de l’action")),
                                        wide(
                                                3,
                                                paragraph(
                                                        "☐ existante<text:tab/>☐ à consolider<text:tab/>☒ à développer"))),
                                row(
                                        cell(bold("Calendrier")),
                                        wide(3, line("De septembre 2025\u00a0à juin\u202f2026"), line(""))),
                                row(
                                        cell(bold("Moyens financiers")),
                                        wide(
                                                3,
                                                table(
                                                        2,
                                                        row(cell(line("Caf")), cell(line("3\u202f000\u00a0€"))),
                                                        row(cell(line("Ville")), cell(line("1\u202f500\u00a0€"))))))),
                        line(""))
                .header(line("Ville de Saint-Aubin – Direction de l’éducation"))
                .footer(paragraph("Page <text:page-number text:select-page='current'>1</text:page-number>"))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.odt",
                content,
                "FICHE ACTION N°",
                "Pilote Statut Partenaires",
                "Nature de l’action",
                "Calendrier",
                "Moyens financiers");

        ReadAction action = fiche.only();
        assertThat(action.code()).isEqualTo("14");
        assertThat(action.title()).isEqualTo("Faire vivre un réseau d’aidants");
        assertThat(action.actors().partners())
                .containsExactly("Caf", "Mutualité sociale agricole", "Centre hospitalier");
        assertThat(action.state().nature()).isEqualTo(Nature.DEVELOP);
        assertThat(action.state().progress()).isEqualTo(Progress.ONGOING);
        assertThat(action.origin())
                .containsEntry("Calendrier", "De septembre 2025\u00a0à juin\u202f2026")
                .containsEntry("Moyens financiers", "Caf | 3\u202f000\u00a0€\nVille | 1\u202f500\u00a0€");
        assertThat(fiche.above()).contains("Direction de l’éducation");
        assertThat(fiche.remarks()).isEmpty();
    }

    @Test
    void readsHeadingsSectionsNotesAndTrackedChanges() {
        byte[] content = document(
                        deletion("Ancien paragraphe"),
                        "<text:p text:style-name='P2'>" + cut("Fiche action") + "</text:p>",
                        heading(1, "Renforcer l’accès aux droits"),
                        "<text:section text:name='Section1' text:style-name='Sect1'>",
                        heading(2, "1. Constats"),
                        paragraph(
                                cut("Des démarches dématérialisées"),
                                note(1, "Enquête de 2024."),
                                " <text:change text:change-id='ct1'/>et peu d’aide<text:soft-page-break/> sur place."),
                        "</text:section>",
                        heading(2, "2. Public concerné"),
                        items("Familles", "Jeunes"),
                        heading(2, "3. Structure porteuse"),
                        paragraph(
                                "<text:bookmark text:name='b'/>",
                                "<text:a xlink:type='simple' xlink:href='mailto:ccas@saint-aubin.example.org'>ccas@saint-aubin.example.org</text:a>"),
                        heading(2, "4. Évaluation"),
                        paragraph(
                                "<draw:frame draw:name='Cadre1' text:anchor-type='paragraph'><draw:text-box><text:p>Cadre : à compléter chaque année</text:p></draw:text-box><svg:desc>cadre</svg:desc></draw:frame>",
                                "Nombre de rendez-vous<office:annotation><dc:creator>C</dc:creator><text:p>à vérifier</text:p></office:annotation>"))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.odt",
                content,
                "Fiche action",
                "Constats",
                "Public concerné",
                "Structure porteuse",
                "Évaluation",
                "1 2 3 4");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Renforcer l’accès aux droits");
        assertThat(action.scope().audiences()).containsExactly("Familles", "Jeunes");
        assertThat(action.origin())
                .containsEntry("Constats", "Des démarches dématérialisées et peu d’aide sur place.")
                .containsEntry("Texte sans intitulé", "Enquête de 2024.");
    }

    @Test
    void readsContentControlsOfWriter() {
        String chosen =
                "<loext:content-control loext:dropdown='true' loext:alias='Statut'><loext:list-item loext:display-text='À venir' loext:value='1'/>"
                        + "<loext:list-item loext:display-text='En cours' loext:value='2'/>En cours</loext:content-control>";
        String unchosen =
                "<loext:content-control loext:showing-place-holder='true' loext:dropdown='true'>Choisissez un élément</loext:content-control>";
        String day =
                "<loext:content-control loext:date='true' loext:date-format='DD/MM/YYYY'>15/09/2026</loext:content-control>";
        byte[] content = document(table(
                        2,
                        row(cell(bold("Titre de l’action")), cell(line("Ouvrir un accueil de loisirs"))),
                        row(cell(bold("Avancement")), cell(paragraph(chosen))),
                        row(cell(bold("Niveau de priorité")), cell(paragraph(unchosen))),
                        row(cell(bold("Date de début")), cell(paragraph(day)))))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.odt", content, "Titre de l’action", "Avancement", "Niveau de priorité", "Date de début");

        ReadAction action = fiche.only();
        assertThat(action.state().progress()).isEqualTo(Progress.ONGOING);
        assertThat(action.state().priority()).isNull();
        assertThat(action.span().start()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(fiche.remarks()).isEmpty();
    }

    @Test
    void readsLinesOfLabelsInBoldWithTabs() {
        byte[] content = document(
                        bold("FICHE ACTION"),
                        paragraph(boldSpan("Intitulé"), "<text:tab/>", cut("Aider aux départs en vacances")),
                        paragraph(
                                boldSpan("Public visé :"),
                                "<text:tab/>",
                                cut("Familles"),
                                "<text:line-break/>",
                                boldSpan("Pilote :"),
                                "<text:tab/>",
                                cut("Caf")),
                        paragraph(
                                boldSpan("Objectifs :"),
                                "<text:line-break/>",
                                cut("- partir au moins une fois"),
                                "<text:line-break/>",
                                cut("- préparer le départ")),
                        paragraph(boldSpan("Échéance : "), cut("fin 2026")))
                .bytes();

        ReadFiche fiche = ReadFiche.of(
                "fiche.odt", content, "FICHE ACTION", "Intitulé", "Public visé", "Pilote", "Objectifs", "Échéance");

        ReadAction action = fiche.only();
        assertThat(action.title()).isEqualTo("Aider aux départs en vacances");
        assertThat(action.scope().audiences()).containsExactly("Familles");
        assertThat(action.actors().pilots()).containsExactly("Caf");
        assertThat(action.content().objectives()).isEqualTo("- partir au moins une fois\n- préparer le départ");
    }

    @Test
    void readsSeveralFichesOneATable() {
        byte[] content = document(
                        heading(1, "Thématique : parentalité"),
                        bold("Fiche n° 2.1"),
                        table(
                                2,
                                row(cell(bold("Nom de l’action")), cell(line("Groupe de parole"))),
                                row(cell(bold("Porteur")), cell(line("Centre social")))),
                        "<text:p><text:soft-page-break/></text:p>",
                        bold("Fiche n° 2.2"),
                        table(
                                2,
                                row(cell(bold("Nom de l’action")), cell(line("Lieu d’accueil"))),
                                row(cell(bold("Porteur")), cell(line("Ville"), line("Caf")))))
                .bytes();

        ReadFiche fiche = ReadFiche.saying(
                "fiches.odt",
                content,
                "Thématique : parentalité",
                "Fiche n° Fiche n°",
                "Nom de l’action Nom de l’action",
                "Porteur Porteur");

        assertThat(fiche.actions())
                .extracting(action -> action.code() + " " + action.title() + " "
                        + action.actors().pilots() + " " + action.axis())
                .containsExactly(
                        "2.1 Groupe de parole [Centre social] [Thématique : parentalité]",
                        "2.2 Lieu d’accueil [Ville, Caf] [Thématique : parentalité]");
    }
}

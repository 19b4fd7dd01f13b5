package org.maillage.base.intake.fiches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.intake.fiches.DrawnFiches.above;
import static org.maillage.base.intake.fiches.DrawnFiches.only;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;
import static org.maillage.base.reading.DrawnDocument.tall;
import static org.maillage.base.reading.DrawnDocument.under;
import static org.maillage.base.reading.DrawnDocument.wide;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.base.reading.DrawnDocument;

/// One fiche, in the shapes that people give it.
class LayoutsOfOneFicheTests {

    @Test
    void readsATableOfLabelsAndContents() {
        assertThat(only(drawn().table(
                                row("Libellé", "Contenu"),
                                row("Intitulé de l’action :", "Ouvrir un LAEP"),
                                row("N°", "3"),
                                row("Public visé (âge, quartier)", "Familles\nFuturs parents"),
                                row("Freins repérés", "Peu de locaux"),
                                row("Partenaires", "Caf, Ville"))))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Code", "3"),
                        Map.entry("Public visé (âge, quartier)", "Familles\nFuturs parents"),
                        Map.entry("Freins repérés", "Peu de locaux"),
                        Map.entry("Partenaires", "Caf, Ville"));
    }

    @Test
    void readsHeadingsFollowedByText() {
        assertThat(only(drawn().heading(1, "Fiche action n°3 : Ouvrir un LAEP")
                        .heading(2, "1. Contexte")
                        .line("Aucun lieu.")
                        .heading(3, "Ce qui existe")
                        .line("Deux ateliers.")
                        .heading(2, "Objectifs")
                        .items("Accueillir", "Écouter")
                        .heading(2, "Points de vigilance")
                        .line("Les horaires.")))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Code", "3"),
                        Map.entry("Contexte", "Aucun lieu.\nCe qui existe\nDeux ateliers."),
                        Map.entry("Objectifs", "• Accueillir\n• Écouter"),
                        Map.entry("Points de vigilance", "Les horaires."));
    }

    @Test
    void readsLabelsBeforeAColon() {
        assertThat(only(drawn().line("FICHE ACTION")
                        .line("Ouvrir un LAEP")
                        .line("Pilote : Centre social")
                        .line("Public visé : les familles")
                        .line("et les futurs parents")
                        .line("Objectifs :")
                        .items("Accueillir : sans rendez-vous")))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Pilote", "Centre social"),
                        Map.entry("Public visé", "les familles\net les futurs parents"),
                        Map.entry("Objectifs", "• Accueillir : sans rendez-vous"));
    }

    @Test
    void readsBoldLabels() {
        assertThat(only(drawn().bold("Ouvrir un LAEP")
                        .bold("Objectifs")
                        .line("Accueillir")
                        .bold("Freins identifiés")
                        .line("Les locaux")
                        .bold("Calendrier :")
                        .line("2025")))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Objectifs", "Accueillir"),
                        Map.entry("Freins identifiés", "Les locaux"),
                        Map.entry("Calendrier", "2025"));
    }

    @Test
    void readsLabelsAboveTheirContents() {
        assertThat(only(drawn().table(
                                row(wide(3, "FICHE ACTION N° PE-03 – Ouvrir un LAEP")),
                                row("Pilote", "Partenaires", "Calendrier"),
                                row("Centre social", "Caf", "2025"),
                                row(wide(3, "OBJECTIFS")),
                                row(wide(3, "Accueillir les familles")))))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Code", "PE-03"),
                        Map.entry("Pilote", "Centre social"),
                        Map.entry("Partenaires", "Caf"),
                        Map.entry("Calendrier", "2025"),
                        Map.entry("OBJECTIFS", "Accueillir les familles"));
    }

    @Test
    void readsGridsOfLabelsAndValues() {
        assertThat(only(drawn().table(
                                row("Titre", wide(3, "Ouvrir un LAEP")),
                                row("Pilote", "Centre social", "Statut", "En cours"),
                                row("Public", "Familles", "Calendrier", "2025"),
                                row("Objectifs", wide(3, "Accueillir")))))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Pilote", "Centre social"),
                        Map.entry("Statut", "En cours"),
                        Map.entry("Public", "Familles"),
                        Map.entry("Calendrier", "2025"),
                        Map.entry("Objectifs", "Accueillir"));
    }

    @Test
    void readsLabelsBesideAGroupAndLabelsThatGoOn() {
        assertThat(only(drawn().table(
                                row(tall(3, "Identité"), "Titre", "Ouvrir un LAEP"),
                                row(under(), "Pilote", "Centre social"),
                                row(under(), "Public", "Familles"),
                                row(tall(2, "Partenaires"), wide(2, "Caf")),
                                row(under(), wide(2, "Ville")))))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Pilote", "Centre social"),
                        Map.entry("Public", "Familles"),
                        Map.entry("Partenaires", "Caf\nVille"),
                        Map.entry("Texte sans intitulé", "Identité"));
    }

    @Test
    void readsCellsThatHoldTheirLabel() {
        assertThat(only(drawn().heading(1, "Ouvrir un LAEP")
                        .table(
                                row("Pilote : Centre social", "Statut : en cours"),
                                row("Objectifs\nAccueillir\nÉcouter", "Public visé\nFamilles"))))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Pilote", "Centre social"),
                        Map.entry("Statut", "en cours"),
                        Map.entry("Objectifs", "Accueillir\nÉcouter"),
                        Map.entry("Public visé", "Familles"));
    }

    @Test
    void keepsATableOfMoneyWholeUnderItsHeading() {
        DrawnDocument drawn = drawn().heading(1, "Fiche action 4 - Ouvrir un LAEP")
                .heading(2, "Plan de financement")
                .table(row("Financeur", "Montant"), row("Caf", "12 000 €"), row("Ville", "3 000 €"))
                .heading(2, "Évaluation")
                .table(row("2025", "10 familles"), row("2026", "20 familles"));

        assertThat(only(drawn))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Code", "4"),
                        Map.entry("Plan de financement", "Financeur | Montant\nCaf | 12 000 €\nVille | 3 000 €"),
                        Map.entry("Évaluation", "2025 | 10 familles\n2026 | 20 familles"));
    }

    @Test
    void givesEachFunderAColumnWhenNoHeadingHoldsTheTable() {
        assertThat(only(drawn().table(row("Titre", "Ouvrir un LAEP"), row("Pilote", "Ville"))
                        .table(row("Financeur", "Montant"), row("Caf", "12 000 €"), row("Ville", "3 000 €"))))
                .containsEntry("Financeur 1", "Caf")
                .containsEntry("Montant 1", "12 000 €")
                .containsEntry("Financeur 2", "Ville")
                .containsEntry("Montant 2", "3 000 €");
    }

    @Test
    void keepsALaterLabelThatLooksLikeATitleUnderItsOwnName() {
        assertThat(only(drawn().heading(1, "Fiche action n°2 : Ouvrir un LAEP")
                        .heading(2, "Objectifs")
                        .line("Accueillir")
                        .heading(2, "Actions prévues")
                        .items("Recruter")
                        .line("Contact")
                        .line("Nom : Mme Roy")))
                .containsEntry("Titre de l’action", "Ouvrir un LAEP")
                .containsEntry("Actions prévues", "• Recruter\nContact")
                .containsEntry("Nom", "Mme Roy");
    }

    @Test
    void keepsWhatHasNoLabel() {
        DrawnDocument drawn = drawn().heading(0, "Convention territoriale globale 2023-2026")
                .heading(1, "Fiche action n°1 : Ouvrir un LAEP")
                .line("Adoptée le 3 mars.")
                .table(row("Pilote", "Ville"), row("Public", "Familles"))
                .line("Page 1");

        assertThat(only(drawn)).containsEntry("Texte sans intitulé", "Adoptée le 3 mars.\nPage 1");
        assertThat(above(drawn)).isEqualTo("Convention territoriale globale 2023-2026");
    }

    @Test
    void readsAFicheDrawnInOneFrame() {
        assertThat(only(drawn().table(row("FICHE ACTION N°7\nOuvrir un LAEP\nPilote : Ville\nObjectifs\nAccueillir"))))
                .containsExactly(
                        Map.entry("Titre de l’action", "Ouvrir un LAEP"),
                        Map.entry("Code", "7"),
                        Map.entry("Pilote", "Ville"),
                        Map.entry("Objectifs", "Accueillir"));
    }

    @Test
    void readsATableThatMixesItsShapes() {
        assertThat(only(drawn().table(
                                row(wide(4, "FICHE-ACTION N°5\nMettre en place un guichet unique")),
                                row("Pilote :", "Ville", "Statut :", "En cours"),
                                row(wide(4, "CONTEXTE ET ORIGINE")),
                                row(wide(4, "Le territoire compte 3 MFS.\nLes familles ignorent leurs droits.")),
                                row(wide(2, "OBJECTIFS"), wide(2, "PUBLIC VISÉ")),
                                row(wide(2, "Lutter contre le non-recours"), wide(2, "Toutes les familles")),
                                row("Action :", wide(3, "☒ existante ☐ à consolider")),
                                row("Partenaires", wide(3, "Caf")))))
                .containsEntry("Titre de l’action", "Mettre en place un guichet unique")
                .containsEntry(
                        "CONTEXTE ET ORIGINE", "Le territoire compte 3 MFS.\nLes familles ignorent leurs droits.")
                .containsEntry("OBJECTIFS", "Lutter contre le non-recours")
                .containsEntry("PUBLIC VISÉ", "Toutes les familles")
                .containsEntry("Action", "☒ existante ☐ à consolider")
                .containsEntry("Partenaires", "Caf");
    }

    @Test
    void partsANumberFromTheTitleBehindIt() {
        assertThat(only(drawn().bold("FICHE ACTION")
                        .table(
                                row("Axe", "Parentalité"),
                                row("N° et intitulé", "2.1 Créer un réseau"),
                                row("Pilote", "Caf"))))
                .containsEntry("Titre de l’action", "Créer un réseau")
                .containsEntry("Code", "2.1")
                .containsEntry("Axe", "Parentalité");
    }

    @Test
    void namesAFicheWithoutTitleByItsFile() {
        assertThat(only(drawn().table(row("Pilote", "Ville"), row("Public", "Familles"))))
                .containsEntry("Titre de l’action", "fiche");
    }
}

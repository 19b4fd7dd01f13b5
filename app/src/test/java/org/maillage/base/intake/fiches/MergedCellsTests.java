package org.maillage.base.intake.fiches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.intake.fiches.DrawnFiches.only;
import static org.maillage.base.intake.fiches.DrawnFiches.read;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;
import static org.maillage.base.reading.DrawnDocument.tall;
import static org.maillage.base.reading.DrawnDocument.under;
import static org.maillage.base.reading.DrawnDocument.wide;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Cells that go on over several lines of a table: each line stays with the label whose place it shares.
class MergedCellsTests {

    @Test
    void readsThePairsBesideAMergedGroup() {
        assertThat(only(drawn().table(
                                row("Titre", wide(4, "Ouvrir un LAEP")),
                                row(tall(2, "Acteurs"), "Pilote", "Ville", "Statut", "En cours"),
                                row(under(), "Lieu", "Maison de quartier", "Téléphone", "02 41 00 00 00"))))
                .containsEntry("Pilote", "Ville")
                .containsEntry("Statut", "En cours")
                .containsEntry("Lieu", "Maison de quartier")
                .containsEntry("Téléphone", "02 41 00 00 00");
    }

    @Test
    void goesOnWithEachLabelWhoseOwnPlaceIsMerged() {
        assertThat(only(drawn().table(
                                row("Titre", wide(3, "Ouvrir un LAEP")),
                                row(tall(2, "Partenaires"), "Caf", tall(2, "Moyens"), "Un agent"),
                                row(under(), "Département", under(), "Une salle"),
                                row(tall(2, "Pilote"), "Ville", "Statut", "En cours"),
                                row(under(), "Service enfance", "Calendrier", "2025"))))
                .containsEntry("Partenaires", "Caf\nDépartement")
                .containsEntry("Moyens", "Un agent\nUne salle")
                .containsEntry("Pilote", "Ville\nService enfance")
                .containsEntry("Statut", "En cours")
                .containsEntry("Calendrier", "2025");
    }

    @Test
    void makesAFicheOfEachActionBesideAMergedAxis() {
        List<Map<String, String>> fiches = read(drawn().table(
                        row("Axe", "Action", "Pilote"),
                        row(tall(3, "Parentalité"), "Ouvrir un LAEP", tall(2, "Ville")),
                        row(under(), "Former", under()),
                        row(under(), "Écouter", "Caf"),
                        row("Jeunesse", tall(2, "Accueillir"), "MJC"),
                        row("", under(), "Mission locale")));

        assertThat(fiches)
                .containsExactly(
                        Map.of("Titre de l’action", "Ouvrir un LAEP", "Axe", "Parentalité", "Pilote", "Ville"),
                        Map.of("Titre de l’action", "Former", "Axe", "Parentalité", "Pilote", "Ville"),
                        Map.of("Titre de l’action", "Écouter", "Axe", "Parentalité", "Pilote", "Caf"),
                        Map.of("Titre de l’action", "Accueillir", "Axe", "Jeunesse", "Pilote", "MJC\nMission locale"));
    }

    @Test
    void goesOnUnderLabelsThatStandAboveTheirContents() {
        assertThat(only(drawn().table(
                                row(wide(2, "Fiche action n°4 : Ouvrir un LAEP")),
                                row("Pilote", "Partenaires"),
                                row(tall(2, "Ville"), "Caf"),
                                row(under(), "Département"))))
                .containsEntry("Pilote", "Ville")
                .containsEntry("Partenaires", "Caf\nDépartement");
    }
}

package org.maillage.base.intake.fiches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.intake.fiches.DrawnFiches.above;
import static org.maillage.base.intake.fiches.DrawnFiches.read;
import static org.maillage.base.reading.DrawnDocument.drawn;
import static org.maillage.base.reading.DrawnDocument.row;
import static org.maillage.base.reading.DrawnDocument.wide;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.base.reading.DrawnDocument;

/// Many fiches in one document.
class LayoutsOfManyFichesTests {

    @Test
    void opensAFicheAtEachLineThatSaysSoAndFollowsTheAxes() {
        DrawnDocument drawn = drawn().heading(0, "Recueil")
                .line("Fiche action n°1 : Ouvrir un LAEP")
                .line("Fiche action n°2 : Former")
                .heading(1, "Axe 1 : Parentalité")
                .line("Soutenir les parents.")
                .heading(2, "Fiche action n°1 : Ouvrir un LAEP")
                .heading(3, "Objectifs")
                .line("Accueillir")
                .heading(2, "Fiche action n°2 : Former")
                .heading(3, "Public visé")
                .line("Parents")
                .heading(1, "Axe 2 : Jeunesse")
                .heading(2, "Fiche action n°3 : Écouter")
                .heading(3, "Public cible")
                .heading(3, "Public visé")
                .line("Jeunes");

        List<Map<String, String>> fiches = read(drawn);

        assertThat(fiches).extracting(fiche -> fiche.get("Code")).containsExactly("1", "2", "3");
        assertThat(fiches)
                .extracting(fiche -> fiche.get("Axe"))
                .containsExactly("Axe 1 : Parentalité", "Axe 1 : Parentalité", "Axe 2 : Jeunesse");
        assertThat(fiches).extracting(fiche -> fiche.get("Public visé")).containsExactly(null, "Parents", "Jeunes");
        assertThat(above(drawn))
                .contains("Recueil", "Fiche action n°2 : Former", "Soutenir les parents.")
                .doesNotContain("Accueillir");
    }

    @Test
    void opensAFicheAtEachLabelOfTitles() {
        List<Map<String, String>> fiches =
                read(drawn().table(row("N°", "1"), row("Titre", "Ouvrir un LAEP"), row("Pilote", "Ville"))
                        .line("")
                        .table(row("N°", "2"), row("Titre", "Former"), row("Pilote", "Caf")));

        assertThat(fiches)
                .containsExactly(
                        Map.of("Titre de l’action", "Ouvrir un LAEP", "Code", "1", "Pilote", "Ville"),
                        Map.of("Titre de l’action", "Former", "Code", "2", "Pilote", "Caf"));
    }

    @Test
    void opensAFicheAtEachHeadingUnderWhichTheSameLabelsComeBack() {
        List<Map<String, String>> fiches = read(drawn().heading(1, "Parentalité")
                .heading(2, "Ouvrir un LAEP")
                .line("Pilote : Ville")
                .line("Public : familles")
                .heading(2, "Former")
                .line("Pilote : Caf")
                .line("Public : parents")
                .heading(1, "Jeunesse")
                .heading(2, "Écouter")
                .line("Pilote : Caf")
                .line("Public : jeunes"));

        assertThat(fiches)
                .extracting(fiche -> fiche.get("Titre de l’action"))
                .containsExactly("Ouvrir un LAEP", "Former", "Écouter");
        assertThat(fiches)
                .extracting(fiche -> fiche.get("Axe"))
                .containsExactly("Parentalité", "Parentalité", "Jeunesse");
    }

    @Test
    void opensAFicheAtEachTableOfTheSameLabels() {
        List<Map<String, String>> fiches = read(drawn().bold("Ouvrir un LAEP")
                .table(row("Pilote", "Ville"), row("Public", "Familles"))
                .bold("Former")
                .table(row("Pilote", "Caf"), row("Public", "Parents")));

        assertThat(fiches)
                .containsExactly(
                        Map.of("Titre de l’action", "Ouvrir un LAEP", "Pilote", "Ville", "Public", "Familles"),
                        Map.of("Titre de l’action", "Former", "Pilote", "Caf", "Public", "Parents"));
    }

    @Test
    void opensAFicheAtEachBannerOfATable() {
        List<Map<String, String>> fiches = read(drawn().table(
                        row(wide(2, "FICHE ACTION N°1")),
                        row("Intitulé de l’action", "Ouvrir un LAEP"),
                        row("Pilote", "Ville"))
                .table(row(wide(2, "FICHE ACTION N°2")), row("Intitulé de l’action", "Former"), row("Pilote", "Caf")));

        assertThat(fiches)
                .containsExactly(
                        Map.of("Titre de l’action", "Ouvrir un LAEP", "Code", "1", "Pilote", "Ville"),
                        Map.of("Titre de l’action", "Former", "Code", "2", "Pilote", "Caf"));
    }

    @Test
    void opensAFicheAtEachNumberedAction() {
        List<Map<String, String>> fiches = read(drawn().bold("Orientation A : Parentalité")
                .bold("Action 1 : Ouvrir un LAEP")
                .line("Pilote : Ville")
                .bold("Action 2 : Former")
                .line("Pilote : Caf"));

        assertThat(fiches)
                .extracting(
                        fiche -> fiche.get("Code") + " " + fiche.get("Titre de l’action") + " " + fiche.get("Pilote"))
                .containsExactly("1 Ouvrir un LAEP Ville", "2 Former Caf");
    }

    @Test
    void readsAPlanTypedAsATable() {
        List<Map<String, String>> fiches = read(drawn().heading(1, "Plan d’actions")
                .table(
                        row("N°", "Action", "Pilote", "Calendrier"),
                        row("1", "Ouvrir un LAEP", "Ville", "2025"),
                        row("2", "Former", "Caf", "")));

        assertThat(fiches)
                .containsExactly(
                        Map.of(
                                "Titre de l’action",
                                "Ouvrir un LAEP",
                                "Code",
                                "1",
                                "Pilote",
                                "Ville",
                                "Calendrier",
                                "2025"),
                        Map.of("Titre de l’action", "Former", "Code", "2", "Pilote", "Caf"));
    }

    @Test
    void doesNotCutAFicheAtItsOwnParts() {
        assertThat(read(drawn().heading(1, "Ouvrir un LAEP")
                        .heading(2, "Présentation")
                        .line("Pilote : Ville")
                        .line("Public : familles")
                        .heading(2, "Mise en œuvre")
                        .line("Calendrier : 2025")
                        .line("Moyens : un agent")
                        .heading(2, "Objectifs")
                        .bold("Action 1 : recruter")
                        .line("Un agent.")))
                .hasSize(1);
    }
}

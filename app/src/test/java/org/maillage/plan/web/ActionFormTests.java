package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class ActionFormTests extends PlanScene {

    private String newAction() {
        return home() + "/plan/actions/nouvelle";
    }

    private String theme() {
        return "theme=" + cast.youth.id().value();
    }

    @Test
    void createsAnActionFromATitleAndATheme() {
        var created = send(cast.claire, newAction(), "title=Ouvrir la maison des jeunes", theme());
        assertThat(created).hasStatus3xxRedirection();
        String code = codeOf(created);
        assertThat(sheet(code).title()).isEqualTo("Ouvrir la maison des jeunes");
        assertThat(sheet(code).content().seenBy().visibility()).isEqualTo(Visibility.PARTNERS);
    }

    @Test
    void startsWithTheThemeAndEnjeuOfTheLink() {
        var enjeu = enjeu(cast.youth, "Donner une place aux jeunes");
        String form = newAction() + "?theme=JE&enjeu=" + enjeu.value();
        assertThat(read(cast.claire, form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + cast.youth.id().value() + "\" selected")
                .contains("value=\"" + enjeu.value() + "\" checked");
    }

    @Test
    void keepsEverythingTypedWhenItRefuses() {
        assertThat(send(
                        cast.claire,
                        newAction(),
                        "title=",
                        "description=Deux salles, un atelier.",
                        "startsOn=2025-09-01",
                        "endsOn=2024-09-01",
                        "organisations[0].role=FUNDER",
                        "organisations[0].name=Bailleur du port",
                        "links[0].label=Étude",
                        "links[0].url=ftp://etude"))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Erreur : Nouvelle action", "points sont à corriger", "Donnez un titre.")
                .contains("Choisissez le thème", "La fin vient avant le début.", "ftp://etude")
                .contains("Deux salles, un atelier.", "Bailleur du port", "value=\"FUNDER\" selected");
    }

    @Test
    void refusesADateAndASchoolYearTogether() {
        assertThat(send(
                        cast.claire,
                        newAction(),
                        "title=Ludothèque",
                        theme(),
                        "startsOn=2025-10-01",
                        "startYear=2025-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez une date ou une année scolaire, pas les deux.");
        assertThat(send(cast.claire, newAction(), "title=Ludothèque", theme(), "startsOn=32 mars"))
                .hasStatus(422)
                .bodyText()
                .contains("Cette date n’existe pas", "32 mars");
    }

    @Test
    void readsSchoolYears() {
        var created =
                send(cast.claire, newAction(), "title=Ludothèque", theme(), "startYear=2024-2025", "endYear=2025-2026");
        ActionSheet sheet = sheet(codeOf(created));
        assertThat(sheet.content().schedule().startsOn()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(sheet.content().schedule().endsOn()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(read(cast.claire, home() + sheet.path()))
                .bodyText()
                .contains("années scolaires 2024-2025 à 2025-2026");
    }

    @Test
    void addsALineWithoutLosingAWord() {
        assertThat(send(
                        cast.claire,
                        newAction(),
                        "add=organisations",
                        "title=Ludothèque",
                        "organisations[0].role=PILOT",
                        "organisations[0].name=Les Quatre Vents"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Ludothèque\"", "value=\"Les Quatre Vents\"", "organisations[1].name")
                .doesNotContain("organisations[2].name");
    }

    @Test
    void namesWhoTakesPartAndLearnsNewNames() {
        var action = action(cast.youth, "Ludothèque");
        var saved = send(
                cast.claire,
                address(action) + "/modifier",
                "version=" + version(action),
                "title=Ludothèque",
                theme(),
                "organisations[0].role=PILOT",
                "organisations[0].name=les quatre vents",
                "organisations[1].role=FUNDER",
                "organisations[1].name=Fondation, mer et enfance",
                "people[0].role=IN_CHARGE",
                "people[0].name=Amadou Diop",
                "people[1].role=ELECTED",
                "people[1].name=Rose Tanguy",
                "newTopics=Lecture, Vacances");
        assertThat(saved).hasStatus3xxRedirection();
        ActionSheet sheet = sheet(action);
        assertThat(sheet.organisations())
                .extracting(ActionSheet.OfOrganisation::name, ActionSheet.OfOrganisation::role)
                .containsExactlyInAnyOrder(
                        tuple("Les Quatre Vents", OrganisationRole.PILOT),
                        tuple("Fondation, mer et enfance", OrganisationRole.FUNDER));
        assertThat(sheet.people())
                .extracting(ActionSheet.OfPerson::name)
                .containsExactlyInAnyOrder("Amadou Diop", "Rose Tanguy");
        assertThat(sheet.people())
                .filteredOn(one -> one.role() == PersonRole.IN_CHARGE)
                .extracting(ActionSheet.OfPerson::id)
                .containsExactly(cast.amadou.id());
        assertThat(sheet.topics()).hasSize(2);
    }

    @Test
    void showsBothVersionsWhenSomebodyWasFaster() {
        var action = action(cast.youth, "Ludothèque");
        int seen = version(action);
        String form = address(action) + "/modifier";
        send(cast.karim, form, "version=" + seen, "title=Ludothèque du port", theme());
        assertThat(send(cast.claire, form, "version=" + seen, "title=Ludothèque des hauteurs", theme()))
                .hasStatus(409)
                .bodyText()
                .contains(" a enregistré «\u00a0Ludothèque du port\u00a0» à ", ", pendant que vous écriviez")
                .contains(">Ludothèque du port<", ">Ludothèque des hauteurs<");
        assertThat(sheet(action).title()).isEqualTo("Ludothèque du port");
        assertThat(send(cast.claire, form, "version=" + version(action), "title=Ludothèque des hauteurs", theme()))
                .hasStatus3xxRedirection();
        assertThat(sheet(action).title()).isEqualTo("Ludothèque des hauteurs");
    }

    @Test
    void keepsThemePilotsAndVisibilityFromThePilot() {
        var action = actionOfTheFourWinds("Ateliers du port");
        assertThat(read(cast.amadou, address(action) + "/modifier"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"theme\"", "name=\"visibility\"", "value=\"PILOT\"");
        var saved = send(
                cast.amadou,
                address(action) + "/modifier",
                "version=" + version(action),
                "title=Ateliers du port et du large",
                "theme=" + cast.earlyChildhood.id().value(),
                "visibility=PUBLIC",
                "organisations[0].role=PILOT",
                "organisations[0].name=Ville de Saint-Aubin",
                "organisations[1].role=FUNDER",
                "organisations[1].name=Caf de Haute-Marée");
        assertThat(saved).hasStatus3xxRedirection();
        ActionSheet sheet = sheet(action);
        assertThat(sheet.title()).isEqualTo("Ateliers du port et du large");
        assertThat(sheet.theme().id()).isEqualTo(cast.youth.id());
        assertThat(sheet.content().seenBy().visibility()).isEqualTo(Visibility.PARTNERS);
        assertThat(sheet.pilots()).containsExactly(cast.fourWinds.id());
        assertThat(sheet.organisations())
                .extracting(ActionSheet.OfOrganisation::name)
                .contains("Caf de Haute-Marée");
    }

    @Test
    void refusesWhoMayNotWrite() {
        var action = action(cast.youth, "Ludothèque");
        String form = address(action) + "/modifier";
        assertThat(read(cast.odile, form)).hasStatus(403);
        assertThat(send(cast.odile, form, "title=Autre", theme())).hasStatus(403);
        assertThat(send(cast.amadou, form, "title=Autre", theme())).hasStatus(403);
        assertThat(send(cast.lea, form, "title=Autre", theme())).hasStatus(403);
        assertThat(read(cast.amadou, newAction())).hasStatus(403);
        assertThat(send(cast.amadou, newAction(), "title=Autre", theme())).hasStatus(403);
    }

    @Test
    void createsAndMovesOnlyInThemesOneCoordinates() {
        assertThat(send(cast.lea, newAction(), "title=Ludothèque", theme())).hasStatus(403);
        var action = action(cast.earlyChildhood, "Ouvrir une crèche");
        assertThat(send(
                        cast.lea,
                        address(action) + "/modifier",
                        "version=" + version(action),
                        "title=Ouvrir une crèche",
                        theme()))
                .hasStatus(403);
    }

    @Test
    void doesNotExistForAnotherConvention() {
        var action = action(cast.youth, "Ludothèque");
        assertThat(read(cast.yann, address(action) + "/modifier")).hasStatus(404);
        assertThat(send(cast.yann, cast.otherConvention.home() + action.path() + "/modifier", "title=Autre"))
                .hasStatus(404);
        assertThat(read(cast.yann, newAction())).hasStatus(404);
    }

    @Test
    void refusesWhatBelongsToAnotherConvention() {
        assertThat(send(
                        cast.claire,
                        newAction(),
                        "title=Ludothèque",
                        "theme=" + cast.otherYouth.id().value()))
                .matches(answer -> answer.getResponse().getStatus() >= 400);
    }

    @Test
    void refusesToHideAnActionFromWhoWritesIt() {
        assertThat(send(
                        cast.claire,
                        newAction(),
                        "title=Ludothèque",
                        theme(),
                        "visibility=INSTITUTION",
                        "institution=" + cast.caf.id().value()))
                .hasStatus(422)
                .bodyText()
                .contains("Vous ne verriez plus cette action");
        assertThat(send(cast.claire, newAction(), "title=Ludothèque", theme(), "visibility=INSTITUTION"))
                .hasStatus(422)
                .bodyText()
                .contains("Nommez l’institution");
    }
}

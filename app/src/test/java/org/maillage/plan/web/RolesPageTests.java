package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class RolesPageTests extends PlanScene {

    private String matrix() {
        return home() + "/plan/organismes";
    }

    private String fourWinds() {
        return matrix() + "/" + cast.fourWinds.id().value();
    }

    @Test
    void leadsFromEachNumberToItsList() {
        actionOfTheFourWinds("Conseil des jeunes");
        String list = "/plan?organisme=" + cast.fourWinds.id().value();
        assertThat(read(cast.odile, matrix()))
                .hasStatusOk()
                .bodyText()
                .contains("Les Quatre Vents", list.replace("?organisme", "?theme=JE&amp;organisme"), "pilote\u00a01");
        assertThat(read(cast.odile, matrix() + "?role=financeur"))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune organisation ne tient encore ce rôle")
                .doesNotContain(list);
    }

    @Test
    void saysWhereRolesAreMissing() {
        var orphan = action(cast.youth, "Fresque sans pilote");
        enjeu(cast.youth, "Donner une place aux jeunes");
        assertThat(read(cast.claire, matrix()))
                .bodyText()
                .contains(orphan.code() + " Fresque sans pilote", "Personne ne la pilote.")
                .contains("Aucune action ne répond à cet enjeu.")
                .contains("Caf de Haute-Marée", "N’a de rôle sur aucune action\u00a0: Petite enfance, Jeunesse.");
    }

    @Test
    void tellsWhatAnOrganisationDoesAndWithWhom() {
        var action = actionOfTheFourWinds("Conseil des jeunes");
        assertThat(read(cast.odile, fourWinds()))
                .hasStatusOk()
                .bodyText()
                .contains("Les Quatre Vents", "Association", action.code(), "Conseil des jeunes", "1 action");
    }

    @Test
    void knowsNoOrganisationWithoutRoleInThisPlan() {
        assertThat(read(cast.odile, fourWinds())).hasStatus(404);
        actionOfTheFourWinds("Conseil des jeunes");
        assertThat(read(
                        cast.yann,
                        cast.otherConvention.home() + "/plan/organismes/"
                                + cast.fourWinds.id().value()))
                .hasStatus(404);
    }

    @Test
    void countsNothingOfWhatOneMayNotSee() {
        var hidden = actionOfTheCafAlone("Contrôle des structures");
        assertThat(read(cast.karim, matrix())).bodyText().contains(hidden.code());
        assertThat(read(cast.claire, matrix())).bodyText().doesNotContain(hidden.code(), "Contrôle des structures");
    }
}

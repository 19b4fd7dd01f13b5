package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.maillage.accounts.People;
import org.maillage.base.Sight;
import org.maillage.convention.Conventions;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Topic;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// No form, and no search, stumbles over the one character that PostgreSQL cannot hold.
@HouseTest
@Transactional
class NullCharacterTests {

    private static final Sight EVERYTHING = new Sight(true, true, null);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Actions actions;

    @Autowired
    private Topics topics;

    @Test
    void isTakenOutOfAnAccount() {
        int version = people.getPerson(cast.claire.id()).version();
        assertThat(send(
                        "/espace/compte",
                        "givenName=Cl\0aire",
                        "familyName=Aubry",
                        "function=Chargée\0 de coopération",
                        "version=" + version))
                .hasStatus3xxRedirection();
        assertThat(people.getPerson(cast.claire.id()).name()).isEqualTo("Claire Aubry");
        assertThat(people.getPerson(cast.claire.id()).function()).isEqualTo("Chargée de coopération");
    }

    @Test
    void isTakenOutOfAConvention() {
        var convention = conventions.getConvention(cast.convention.id());
        assertThat(send(
                        convention.home() + "/reglages/identite",
                        "title=" + convention.title(),
                        "shortTitle=CTG\0",
                        "startsOn=" + convention.startsOn(),
                        "endsOn=" + convention.endsOn(),
                        "summary=Six\0 thèmes.",
                        "version=" + convention.version()))
                .hasStatus3xxRedirection();
        var saved = conventions.getConvention(cast.convention.id());
        assertThat(saved.shortTitle()).isEqualTo("CTG");
        assertThat(saved.summary()).isEqualTo("Six thèmes.");
    }

    @Test
    void isTakenOutOfAPlan() {
        String plan = cast.convention.home() + "/plan";
        assertThat(send(
                        plan + "/actions/nouvelle",
                        "title=Ludo\0thèque",
                        "theme=" + cast.youth.id().value(),
                        "description=Deux salles\0, un atelier.",
                        "organisations[0].role=PILOT",
                        "organisations[0].name=Les Quatre\0 Vents"))
                .hasStatus3xxRedirection();
        ActionSheet sheet = actions.listNames(cast.convention.id(), EVERYTHING).stream()
                .filter(action -> action.title().equals("Ludothèque"))
                .findFirst()
                .flatMap(action -> actions.findSheet(cast.convention.id(), EVERYTHING, action.code()))
                .orElseThrow();
        assertThat(sheet.content().texts().description()).isEqualTo("Deux salles, un atelier.");
        assertThat(sheet.pilots()).containsExactly(cast.fourWinds.id());

        assertThat(send(plan + "/listes/sujets", "name=Va\0cances")).hasStatus3xxRedirection();
        assertThat(topics.listOf(cast.convention.id(), EVERYTHING))
                .extracting(Topic::name)
                .contains("Vacances");
    }

    @Test
    void isTakenOutOfASearch() {
        assertThat(mvc.get()
                        .uri(cast.convention.home() + "/plan")
                        .param("q", "ludo\0thèque")
                        .with(cast.as(cast.claire)))
                .hasStatusOk();
    }

    private MvcTestResult send(String address, String... fields) {
        var request = mvc.post().uri(address).with(cast.as(cast.claire)).with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }
}

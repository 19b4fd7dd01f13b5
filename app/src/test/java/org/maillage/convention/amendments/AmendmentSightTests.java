package org.maillage.convention.amendments;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.maillage.convention.amendments.PreparedAmendment.AVENANTS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.convention.ConventionId;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/// Who sees what of an avenant, and of the copy it is prepared in.
@DemoTest
@Transactional
class AmendmentSightTests {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private PreparedAmendment avenant;

    @BeforeEach
    void prepare() {
        avenant = new PreparedAmendment(house);
    }

    @Test
    void opensItsCopyToTheCoordinationAlone() throws Exception {
        for (String name : List.of(DemoCast.CLAIRE, DemoCast.YOUSSEF, DemoCast.ANNE_LISE)) {
            mvc.perform(get(copied("/plan")).with(cast.as(name)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("La convention signée reste en vigueur.")));
        }
        for (String name : List.of(DemoCast.INES, DemoCast.HELENE, DemoCast.GWENOLA, DemoCast.NADEGE)) {
            mvc.perform(get(copied("/plan")).with(cast.as(name))).andExpect(status().isNotFound());
        }
        page(DemoCast.HELENE, "").andExpect(status().isNotFound());
        mvc.perform(get(copied("/membres")).with(cast.as(DemoCast.CLAIRE))).andExpect(status().isForbidden());
    }

    @Test
    void closesToWhoIsNoLongerAMember() throws Exception {
        jdbc.sql("update convention.member set removed_at = now() where convention_id = ? and person_id = ?")
                .params(
                        avenant.angers.value(),
                        cast.principal(DemoCast.YOUSSEF).person().value())
                .update();
        mvc.perform(get(copied("/plan")).with(cast.as(DemoCast.YOUSSEF))).andExpect(status().isNotFound());
    }

    @Test
    void showsOneInstitutionNothingOfWhatTheOtherKeepsToItself() throws Exception {
        avenant.keepToTheCaf(avenant.angers);
        avenant.keepToTheCaf(avenant.copy());
        avenant.retitle(avenant.copy(), "VS-04", "Secret de la Caf");
        avenant.retitle(avenant.copy(), "VS-05", "Visible de tous");
        for (String inside : List.of("", "/export.csv")) {
            page(DemoCast.CLAIRE, inside)
                    .andExpect(content().string(not(containsString("Secret de la Caf"))))
                    .andExpect(content().string(not(containsString("VS-04"))))
                    .andExpect(content().string(containsString("Visible de tous")));
            page(DemoCast.YOUSSEF, inside).andExpect(content().string(containsString("Secret de la Caf")));
        }
        avenant.retitle(avenant.angers, "VS-04", "Autre secret");
        page(DemoCast.CLAIRE, "")
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(containsString("une autre institution")));
    }

    @Test
    void asksNobodyToChooseWhatTheyMayNotKnowTheNameOf() throws Exception {
        avenant.keepToTheCaf(avenant.angers);
        avenant.keepToTheCaf(avenant.copy());
        avenant.retitle(avenant.angers, "VS-04", "Secret de la Caf");
        avenant.retitle(avenant.copy(), "VS-04", "Secret de la Caf");
        under(avenant.angers, "VS-04");
        under(avenant.copy(), "VS-06");
        page(DemoCast.CLAIRE, "")
                .andExpect(content().string(not(containsString("Secret de la Caf"))))
                .andExpect(content().string(containsString("une autre institution")));
        page(DemoCast.YOUSSEF, "").andExpect(content().string(containsString("Secret de la Caf")));
    }

    @Test
    void setsWhatHoldsTogetherSideBySideAsOnePoint() throws Exception {
        avenant.write(avenant.angers, "VS-04", "starts_on = '2024-01-01', ends_on = '2024-06-30', endless = false");
        avenant.write(avenant.copy(), "VS-04", "starts_on = '2026-01-01', ends_on = null, endless = true");
        page(DemoCast.CLAIRE, "")
                .andExpect(content().string(containsString("À choisir avant l’adoption (1)")))
                .andExpect(content().string(containsString("Fin\u00a0: rien")));
    }

    @Test
    void keepsItsCopyReadableAndUnchangedOnceAdopted() throws Exception {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        avenant.adopt();
        mvc.perform(get(copied("/plan")).with(cast.as(DemoCast.CLAIRE))).andExpect(status().isOk());
        mvc.perform(post(copied("/plan/actions/nouvelle")).with(csrf()).with(cast.as(DemoCast.CLAIRE)))
                .andExpect(status().isForbidden());
        page(DemoCast.HELENE, "").andExpect(content().string(containsString("Un lieu pour les familles")));
    }

    @Test
    void saysToWhoAddsSomethingThatTheAvenantClosedMeanwhile() throws Exception {
        jdbc.sql("""
                create function convention.close_meanwhile() returns trigger language plpgsql as
                  'begin update convention.amendment set status = ''abandoned''; return new; end'
                """).update();
        jdbc.sql("""
                create trigger closes_meanwhile before insert on plan.topic
                  for each row execute function convention.close_meanwhile()
                """).update();
        mvc.perform(post(copied("/plan/listes/sujets"))
                        .param("name", "Mobilité")
                        .with(csrf())
                        .with(cast.as(DemoCast.CLAIRE)))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("n’est plus en préparation")));
    }

    private ResultActions page(String person, String inside) throws Exception {
        return mvc.perform(get(AVENANTS + "/" + avenant.slot + inside).with(cast.as(person)));
    }

    private String copied(String inside) {
        return "/espace/" + avenant.slug() + inside;
    }

    private void under(ConventionId convention, String parent) {
        avenant.write(convention, "VS-05", "parent_id = '" + avenant.action(convention, parent) + "'");
    }
}

package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.convention.amendments.PreparedAmendment.AVENANTS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.Saved;
import org.maillage.convention.contents.Divergence.Side;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// A choice on what the Caf keeps to itself stands before the adoption that Claire, of the city, prepares.
@DemoTest
@Transactional
class UnseenChoicesTests {

    private static final String KEEP = "Laisser ces points tels que la convention les dit";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private PreparedAmendment avenant;

    @BeforeEach
    void givenAChoiceOnASecretOfTheCaf() {
        avenant = new PreparedAmendment(house);
        avenant.retitle(avenant.copy(), "VS-05", "Visible de tous");
        avenant.retitle(avenant.angers, "VS-04", "Secret de la convention");
        avenant.retitle(avenant.copy(), "VS-04", "Secret de l’avenant");
        avenant.keepToTheCaf(avenant.angers);
        avenant.keepToTheCaf(avenant.copy());
        assertThat(avenant.adopt()).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void namesWhoCanChooseWithoutTellingWhat() {
        assertThat(page(DemoCast.CLAIRE))
                .hasStatusOk()
                .bodyText()
                .contains("une autre institution", "Youssef Lenoiret", "vous ne pouvez pas voir")
                .doesNotContain("Secret de", "VS-04", "Adopter l’avenant", KEEP);
        assertThat(page(DemoCast.YOUSSEF))
                .bodyText()
                .contains("Secret de la convention", "Secret de l’avenant")
                .doesNotContain("vous ne pouvez pas voir");
    }

    @Test
    void leavesNothingToKeepUnreadWhileSomebodyCanChoose() {
        keep(DemoCast.CLAIRE);
        assertThat(avenant.read().merge().undecided()).hasSize(1);
        assertThat(avenant.adopt()).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void letsTheAdopterGoOnOnceTheOtherChose() {
        avenant.choose(avenant.read().merge().undecided().getFirst(), Side.DRAFT);
        assertThat(page(DemoCast.CLAIRE)).bodyText().contains("Adopter l’avenant");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(title()).isEqualTo("Secret de l’avenant");
    }

    @Test
    void keepsWhatTheConventionSaysWhereNobodyIsLeftToChoose() {
        whenYoussefLeaves();
        assertThat(page(DemoCast.CLAIRE))
                .bodyText()
                .contains("aucune ne peut voir ces points", KEEP)
                .doesNotContain("Secret de", "VS-04", "Youssef");
        assertThat(keep(DemoCast.CLAIRE)).hasRedirectedUrl(AVENANTS + "/" + avenant.slot);
        assertThat(page(DemoCast.CLAIRE)).bodyText().contains("Adopter l’avenant");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(title()).isEqualTo("Secret de la convention");
    }

    @Test
    void keepsWhatTheConventionSaysOfWhatEachSideHidesFromTheOther() {
        avenant.write(avenant.copy(), "VS-04", """
                institution_id = (select organisation_id from convention.party
                  where convention_id = '%s' and side <> 'caf' and deleted_at is null limit 1)
                """.formatted(avenant.angers.value()));
        assertThat(page(DemoCast.YOUSSEF)).bodyText().contains("aucune ne peut voir ces points", KEEP);
        keep(DemoCast.CLAIRE);
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(title()).isEqualTo("Secret de la convention");
    }

    @Test
    void isDoneByWhoCoordinatesTheWholeConventionAlone() {
        whenYoussefLeaves();
        assertThat(page(DemoCast.ANNE_LISE))
                .bodyText()
                .contains("aucune ne peut voir ces points")
                .doesNotContain(KEEP);
        assertThat(keep(DemoCast.ANNE_LISE)).hasStatus(403);
    }

    private void whenYoussefLeaves() {
        jdbc.sql("update convention.member set removed_at = now() where convention_id = ? and person_id = ?")
                .params(
                        avenant.angers.value(),
                        cast.principal(DemoCast.YOUSSEF).person().value())
                .update();
    }

    private MvcTestResult page(String person) {
        return mvc.get()
                .uri(AVENANTS + "/" + avenant.slot)
                .with(cast.as(person))
                .exchange();
    }

    private MvcTestResult keep(String person) {
        return mvc.post()
                .uri(AVENANTS + "/" + avenant.slot + "/choix-sans-personne")
                .with(cast.as(person))
                .with(csrf())
                .exchange();
    }

    private String title() {
        return jdbc.sql("select title from plan.action where id = ?")
                .param(avenant.action(avenant.angers, "VS-04"))
                .query(String.class)
                .single();
    }
}

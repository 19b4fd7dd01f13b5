package org.maillage.plan.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.priority;
import static org.maillage.plan.Drafts.with;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Actions;
import org.maillage.plan.Priority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// The list of the plan, as each of the cast gets it.
@HouseTest
@Transactional
class PlanTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private MockMvc mvc;

    @Test
    void tellsTheCoordinationWhatToDoFirst() throws Exception {
        assertThat(page(cast.claire, ""))
                .contains("créez la première")
                .contains("/plan/actions/nouvelle")
                .contains("/imports");
    }

    @Test
    void offersNothingToWhoMayOnlyRead() throws Exception {
        assertThat(page(cast.odile, ""))
                .contains("Le plan n’a pas encore d’action.")
                .doesNotContain("/plan/actions/nouvelle")
                .doesNotContain("/imports");
    }

    @Test
    void offersImportToWhoCoordinatesATheme() throws Exception {
        assertThat(page(cast.lea, "")).contains("/plan/actions/nouvelle").contains("/imports");
    }

    @Test
    void saysWhatIsFilteredAndHowToUndoIt() throws Exception {
        create("Chantiers jeunes", Priority.HIGH);
        create("Séjours", Priority.LOW);
        assertThat(page(cast.odile, "?priorite=haute&tri=echeance"))
                .contains("Chantiers jeunes")
                .doesNotContain("Séjours")
                .contains("1\u00a0action sur 2")
                .contains("Retirer le filtre")
                .contains("/plan?tri=echeance\"");
    }

    @Test
    void offersToRemoveFiltersWhenNothingIsLeft() throws Exception {
        create("Chantiers jeunes", Priority.HIGH);
        assertThat(page(cast.odile, "?retard=oui"))
                .contains("Aucune action ne répond à ces filtres.")
                .contains("Retirer les filtres");
    }

    @Test
    void saysWhichFilterItDoesNotKnow() throws Exception {
        create("Chantiers jeunes", Priority.HIGH);
        assertThat(page(cast.odile, "?theme=ZZ&nature=verte"))
                .contains("nature=verte, theme=ZZ")
                .contains("Chantiers jeunes");
    }

    @Test
    void cutsLongPlansInPagesThatKeepTheFilter() throws Exception {
        for (int number = 1; number <= 51; number++) {
            create("Action " + number, Priority.HIGH);
        }
        assertThat(page(cast.odile, "?priorite=haute"))
                .contains("Page 1 sur 2")
                .contains("/plan?priorite=haute&amp;page=2")
                .doesNotContain("Action 51");
        assertThat(page(cast.odile, "?priorite=haute&page=2")).contains("Action 51");
        assertThat(page(cast.odile, "?page=999")).contains("Page 2 sur 2");
    }

    @Test
    void escapesWhatPeopleWrite() throws Exception {
        create("<script>alert(1)</script>", Priority.HIGH);
        assertThat(page(cast.odile, "?q=<script>")).doesNotContain("<script>alert");
    }

    @Test
    void doesNotExistForOtherConventions() throws Exception {
        mvc.perform(get(cast.convention.home() + "/plan").with(cast.as(cast.yann)))
                .andExpect(status().isNotFound());
    }

    private void create(String title, Priority priority) {
        actions.create(cast.convention.id(), with(ActionDraft.of(cast.youth.id(), title), priority(priority)))
                .orThrow();
    }

    private String page(Person person, String query) throws Exception {
        return mvc.perform(get(cast.convention.home() + "/plan" + query).with(cast.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}

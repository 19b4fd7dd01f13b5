package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.SentStatements;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// How often the page of the plan asks the database, whoever reads it and whatever is filtered: who asks, their space,
/// the count of the menu, the territory, what can be chosen, the list.
@DemoTest
class PlanQueriesTests {

    private static final int AT_MOST = 6;

    @Autowired
    private DemoCast cast;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        DemoCast.CLAIRE + ",''",
        DemoCast.CLAIRE + ",?theme=PE&avancement=en-cours&quartier=belle-beille&age=0-3&tri=-echeance",
        DemoCast.INES + ",''",
        DemoCast.HELENE + ",?q=parents&retard=oui"
    })
    void asksTheDatabaseSixTimesAtMost(String person, String query) throws Exception {
        var reader = cast.as(person);
        assertThat(SentStatements.besidesTheSessions(
                        () -> mvc.perform(get("/espace/" + DemoCast.ANGERS + "/plan" + query)
                                        .with(reader))
                                .andExpect(status().isOk())))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(AT_MOST);
    }
}

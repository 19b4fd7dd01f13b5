package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.QueryCount;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How often the page of the plan asks the database, whoever reads it and whatever is filtered: who asks, their space,
/// the count of the menu, the territory, what can be chosen, the list.
@DemoTest
class PlanQueriesTests {

    private static final int AT_MOST = 6;

    @Autowired
    private DemoCast cast;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        DemoCast.CLAIRE + ",''",
        DemoCast.CLAIRE + ",?theme=PE&avancement=en-cours&quartier=belle-beille&age=0-3&tri=-echeance",
        DemoCast.INES + ",''",
        DemoCast.HELENE + ",?q=parents&retard=oui"
    })
    void asksTheDatabaseSixTimesAtMost(String person, String query) {
        var request =
                mvc.get().uri("/espace/" + DemoCast.ANGERS + "/plan" + query).with(cast.as(person));
        assertThat(QueryCount.during(() -> assertThat(request.exchange()).hasStatusOk()))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(AT_MOST);
    }
}

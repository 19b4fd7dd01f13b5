package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists of actions take the names of places from the database: it must name them as the code does.
@DemoTest
class ListedNameTests {

    @Autowired
    private DemoCast cast;

    @Autowired
    private Areas areas;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theListNamesEveryPlaceOfAngersAsTheCodeDoes() {
        var convention = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE).convention();
        String named = "select %s from territory.area area where id = ?".formatted(ActionLists.LISTED_NAME);
        assertThat(areas.getTerritory(convention.territory()).within())
                .isNotEmpty()
                .allSatisfy(area -> assertThat(jdbc.sql(named)
                                .param(area.id().value())
                                .query(String.class)
                                .single())
                        .isEqualTo(area.listedName()));
    }
}

package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.QueryCount;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Comparing an avenant asks as much of the database whether it changes one thing or all.
@DemoTest
@Transactional
class AmendmentQueriesTests {

    /// As measured: more than half of them are the comparison's own, one for each kind of object that may have a page.
    // Each compared state asks which files its reader may not see; sheets also, which were joined.
    private static final int AT_MOST = 55;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AmendmentPreparation preparation;

    @Autowired
    private Amendments amendments;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void asksAsMuchForOneAdditionAsForMany() {
        Space angers = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        int slot = preparation.prepare(
                angers.convention(), "Un avenant", "", angers.member().person());
        ConventionId copy = copies.getCopy(
                        angers.id(), amendments.getAmendment(angers.id(), slot).id())
                .copy();
        change(copy, "'VS-04'");
        List<String> forOne = asked(slot);
        change(copy, "any (select code from plan.action where code not like '%-9__')");
        List<String> forAll = asked(slot);
        assertThat(forAll).hasSizeLessThanOrEqualTo(forOne.size()).hasSizeLessThanOrEqualTo(AT_MOST);
    }

    private List<String> asked(int slot) {
        var request = mvc.get()
                .uri("/espace/" + DemoCast.ANGERS + "/avenants/" + slot)
                .with(cast.as(DemoCast.CLAIRE));
        return QueryCount.during(() -> assertThat(request.exchange()).hasStatusOk());
    }

    // Another title, and one more action beside each.
    private void change(ConventionId copy, String codes) {
        jdbc.sql("update plan.action set title = title || ' !' where convention_id = ? and code = " + codes)
                .param(copy.value())
                .update();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title)
                        select gen_random_uuid(), convention_id, theme_id,
                          split_part(code, '-', 1) || '-9' || to_char(row_number() over (order by code) + (
                            select count(*) from plan.action where convention_id = a.convention_id), 'FM000'), title
                        from plan.action a where convention_id = ? and code = %s
                        """.formatted(codes)).param(copy.value()).update();
    }
}

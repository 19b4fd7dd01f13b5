package org.maillage.journeys;

import org.maillage.convention.Space;
import org.maillage.convention.amendments.AmendmentPreparation;
import org.maillage.demo.DemoCast;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An avenant of Angers in preparation: one title changed on both sides, one action only by it.
record PreparedAmendment(AmendmentPreparation preparation, DemoCast cast) {

    /// @return its address in the convention
    int prepare(JdbcClient jdbc) {
        Space angers = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        int slot = preparation.prepare(
                angers.convention(), "Ouvrir aux 11-13 ans", "", angers.member().person());
        String copy = DemoCast.ANGERS + "-avenant-" + slot;
        retitle(jdbc, copy, "VS-07", " pour tous");
        retitle(jdbc, DemoCast.ANGERS, "VS-07", " du samedi");
        retitle(jdbc, copy, "VS-06", " pour tous");
        return slot;
    }

    private static void retitle(JdbcClient jdbc, String slug, String code, String more) {
        jdbc.sql("""
                        update plan.action set title = title || ?, version = version + 1
                        where code = ? and convention_id = (select id from convention.convention where slug = ?)
                        """).params(more, code, slug).update();
    }
}

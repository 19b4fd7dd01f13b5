package org.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.convention.Conventions;
import org.maillage.convention.Members;
import org.maillage.convention.Parties;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoTest
class DemoLoaderTests {

    @Autowired
    private DemoLoader loader;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Parties parties;

    @Autowired
    private Themes themes;

    @Autowired
    private Members members;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void loadsTheWholePlanOfAngers() {
        assertThat(count("plan.action", DemoCast.ANGERS)).isEqualTo(43);
        assertThat(count("plan.enjeu", DemoCast.ANGERS)).isEqualTo(26);
        assertThat(count("plan.heading", DemoCast.ANGERS)).isEqualTo(2);
    }

    @Test
    void loadsTheSmallPlanOfValDOmbrelle() {
        assertThat(count("plan.action", DemoCast.VAL_D_OMBRELLE)).isEqualTo(10);
        assertThat(count("plan.enjeu", DemoCast.VAL_D_OMBRELLE)).isEqualTo(7);
    }

    @Test
    void loadsTheFrameOfAngers() {
        Space angers = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        assertThat(parties.listOf(angers.id())).hasSize(2);
        assertThat(themes.listOf(angers.id()))
                .extracting(theme -> theme.code())
                .containsExactly("PE", "EN", "JE", "PA", "VS", "DR");
        assertThat(members.listOf(angers.id())).hasSize(6);
    }

    @Test
    void everyMunicipalityOfValDOmbrelleSigns() {
        Space valley = cast.space(DemoCast.VAL_D_OMBRELLE, DemoCast.GWENOLA);
        assertThat(parties.listOf(valley.id()))
                .hasSize(6)
                .allSatisfy(party -> assertThat(party.signatories()).hasSize(1));
    }

    // Journeys write in these conventions too, later and in their own name.
    @Test
    void writesInTheNameOfTheDemonstration() {
        assertThat(jdbc.sql("""
                                select distinct e.actor_name
                                from journal.entry e join convention.convention c on c.id = e.convention_id
                                where c.slug in (?, ?)
                                  and e.batch in (select batch from journal.entry where subject_id = c.id)
                                """)
                        .params(DemoCast.ANGERS, DemoCast.VAL_D_OMBRELLE)
                        .query(String.class)
                        .list())
                .containsExactly("Démonstration");
    }

    @Test
    void leavesAlreadyLoadedConventionsAlone() {
        int before = conventions.listAll().size();
        loader.run(new DefaultApplicationArguments());
        assertThat(conventions.listAll()).hasSize(before);
    }

    @Test
    void keepsOneConventionFromSeeingTheOther() {
        Space angers = cast.space(DemoCast.ANGERS, DemoCast.YOUSSEF);
        Space valley = cast.space(DemoCast.VAL_D_OMBRELLE, DemoCast.YOUSSEF);
        assertThat(actions.list(angers.id(), angers.sight(), ActionFilter.ALL).rows())
                .extracting(ActionRow::title)
                .doesNotContainAnyElementsOf(actions.list(valley.id(), valley.sight(), ActionFilter.ALL).rows().stream()
                        .map(ActionRow::title)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.action_enjeu t join plan.enjeu other on other.id = t.enjeu_id",
                "plan.action_enjeu t join plan.action other on other.id = t.action_id",
                "plan.action_topic t join plan.topic other on other.id = t.topic_id",
                "plan.action_contract t join plan.contract other on other.id = t.contract_id",
                "plan.action t join plan.action other on other.id = t.parent_id",
                "plan.action t join convention.theme other on other.id = t.theme_id",
                "plan.enjeu t join convention.theme other on other.id = t.theme_id",
                "plan.step t join plan.action other on other.id = t.action_id",
                "plan.note t join plan.action other on other.id = t.action_id",
            })
    void tiesNothingOfOneConventionToTheOther(String tie) {
        assertThat(jdbc.sql("select count(*) from " + tie + " where other.convention_id <> t.convention_id")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void opensNineAccountsWithTheAnnouncedPassword() {
        assertThat(jdbc.sql("select count(*) from accounts.account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
        assertThat(cast.principal(DemoCast.NADEGE).administrator()).isTrue();
    }

    private int count(String table, String slug) {
        return jdbc.sql("select count(*) from " + table
                        + " t join convention.convention c on c.id = t.convention_id where c.slug = ?")
                .param(slug)
                .query(Integer.class)
                .single();
    }
}

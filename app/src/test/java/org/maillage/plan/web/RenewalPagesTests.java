package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.plan.ActionName;
import org.maillage.plan.EnjeuId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The renewal of Saint-Aubin, as each of the cast gets it.
@HouseTest
@Transactional
class RenewalPagesTests extends PlanScene {

    private static final int MOST_QUERIES = 6;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhatIsDecidedToEveryMemberAndLetsTheCoordinationDecide() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        assertThat(decide(action, "STOP", "Le financement a cessé.", 0)).hasStatus(302);
        assertThat(text(read(cast.odile, choices())))
                .contains("Le financement a cessé.")
                .contains("S’arrête")
                .contains("par Claire Aubry")
                .doesNotContain("Décider<");
        assertThat(text(read(cast.claire, choices()))).contains("Décider<");
    }

    @Test
    void hidesAnActionOfTheCafFromTheTownInListCountAndReport() throws Exception {
        ActionName hidden = actionOfTheCafAlone("Contrôle");
        assertThat(text(read(cast.claire, choices())))
                .doesNotContain("Contrôle")
                .doesNotContain(hidden.code());
        assertThat(text(read(cast.claire, home() + "/plan/devenir"))).doesNotContain("Contrôle");
        assertThat(text(read(cast.karim, choices()))).contains("Contrôle");
        assertThat(read(cast.claire, choices() + "/actions/" + hidden.code())).hasStatus(404);
    }

    @Test
    void refusesToStopWithoutAReasonAndSaysWhoWasFaster() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        assertThat(decide(action, "STOP", "", 0)).hasStatus(422).bodyText().contains("Dites pourquoi");
        assertThat(decide(action, "CONTINUE", "", 0)).hasStatus(302);
        assertThat(decide(action, "STOP", "Fini.", 0)).hasStatus(409).bodyText().contains("Claire Aubry");
    }

    @Test
    void losesNoReasonForWantOfAChoice() {
        ActionName action = action(cast.youth, "Séjours");
        assertThat(decide(action, "OPEN", "Le financement a cessé.", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Vous avez écrit une raison");
        assertThat(decide(action, "STOP", "Le financement a cessé.", 0)).hasStatus(302);
        assertThat(decide(action, "OPEN", "Le financement a cessé.", 1))
                .as("who takes the choice back gives up its reason")
                .hasStatus(302);
    }

    @Test
    void livesWithoutTheNextConventionWhenItStayedOnAnotherInstance() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        decide(action, "CONTINUE", "", 0);
        jdbc.sql("""
                        insert into plan.renewal (id, convention_id, title, short_title, slug, starts_on, ends_on, next_id, version)
                        values (gen_random_uuid(), ?, 'CTG suivante', 'Suivante', 'ailleurs', '2027-01-01', '2030-12-31',
                          gen_random_uuid(), 2)
                        """).param(cast.convention.id().value()).update();
        for (String page : List.of(
                "/reglages", "/reglages/renouvellement", "/reglages/renouvellement/preparation", "/plan/devenir")) {
            assertThat(read(cast.claire, home() + page)).as(page).hasStatusOk();
        }
        assertThat(send(cast.claire, home() + "/reglages/renouvellement/preparation"))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas sur cette instance");
        assertThat(read(cast.claire, home() + "/reglages/renouvellement"))
                .bodyText()
                .contains("Oublier cette préparation")
                .doesNotContain("Compléter la convention suivante");
    }

    @Test
    void preparesAnotherOnceTheOneThatStayedElsewhereIsForgotten() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        decide(action, "CONTINUE", "", 0);
        jdbc.sql("""
                        insert into plan.renewal (id, convention_id, title, short_title, slug, starts_on, ends_on, next_id, version)
                        values (gen_random_uuid(), ?, 'CTG suivante', 'Suivante', 'ailleurs', '2027-01-01', '2030-12-31',
                          gen_random_uuid(), 2)
                        """).param(cast.convention.id().value()).update();
        assertThat(send(cast.claire, home() + "/reglages/renouvellement/preparation/annulation"))
                .hasStatus(302);
        assertThat(send(cast.claire, home() + "/reglages/renouvellement/preparation"))
                .hasStatus(302);
        assertThat(text(read(cast.claire, home() + "/reglages/renouvellement"))).contains("Annuler la préparation");
    }

    @Test
    void knowsOneHeirOnlyWhenTheNextConventionCameBackAsACopy() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        decide(action, "CONTINUE", "", 0);
        send(cast.claire, home() + "/reglages/renouvellement/preparation");
        jdbc.sql("""
                        with copied as (
                          insert into plan.action (id, convention_id, theme_id, code, title)
                          values (gen_random_uuid(), ?, ?, 'JV-90', 'Séjours, en copie') returning id, convention_id)
                        insert into plan.action_lineage (action_id, convention_id, origin_id, origin_convention_id, choice, to_review)
                        select id, convention_id, ?, ?, 'continue', false from copied
                        """)
                .params(cast.otherConvention.id().value(), cast.otherYouth.id().value())
                .params(action.id().value(), cast.convention.id().value())
                .update();
        assertThat(text(read(cast.claire, address(action)))).contains("Reprise par");
    }

    @Test
    void decidesTogetherAndTakesItBack() throws Exception {
        ActionName one = action(cast.youth, "Séjours");
        ActionName other = action(cast.youth, "Chantiers");
        assertThat(text(read(cast.claire, choices() + "/ensemble?proposition=vivantes&theme=JE")))
                .contains("Décider pour 2\u00a0lignes");
        MvcTestResult answer = send(
                cast.claire,
                choices() + "/ensemble",
                "decision=CONTINUE",
                "theme=JE",
                "seen=" + one.code() + ":0 " + other.code() + ":0");
        assertThat(answer).hasRedirectedUrl(choices() + "?theme=JE");
        assertThat(text(read(cast.odile, choices()))).contains("2\u00a0décidés sur 2");
        send(cast.claire, undoOf(answer));
        assertThat(text(read(cast.odile, choices()))).contains("0\u00a0décidé sur 2");
    }

    @Test
    void tellsLineageInBothDirectionsAndReviewsWhatChanged() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        EnjeuId enjeu = enjeu(cast.youth, "Aller vers les jeunes");
        decide(action, "CHANGE", "Avec les familles.", 0);
        send(cast.claire, choices() + "/enjeux/" + enjeu.value(), "decision=CONTINUE", "version=0");
        assertThat(send(cast.claire, home() + "/reglages/renouvellement/preparation"))
                .hasRedirectedUrl(home() + "/reglages/renouvellement");
        String next = "/espace/saint-aubin-2027-2030";
        assertThat(text(read(cast.claire, address(action))))
                .contains("Reprise par")
                .contains(next + action.path());
        String sheet = text(read(cast.claire, next + action.path()));
        assertThat(sheet).contains("Reprend").contains("Avec les familles.").contains("C’est revu");
        assertThat(text(read(cast.amadou, next + action.path()))).doesNotContain("C’est revu");
        assertThat(send(cast.claire, next + action.path() + "/revue", "version=0"))
                .hasStatus(302);
        assertThat(text(read(cast.claire, next + action.path()))).doesNotContain("C’est revu");
        assertThat(text(read(cast.claire, next + "/plan/enjeux"))).contains("Reprend");
        assertThat(text(read(cast.claire, next + "/plan/devenir"))).contains("Avec les familles.");
        assertThat(text(read(cast.claire, next + "/reglages"))).contains("Fait suite à");
        assertThat(text(read(cast.odile, address(action))))
                .contains("Reprise par")
                .doesNotContain(next);
    }

    @Test
    void asksTheDatabaseAFewTimesWhateverTheNumberOfLines() {
        for (int one = 0; one < 200; one++) {
            action(one % 2 == 0 ? cast.youth : cast.earlyChildhood, "Action " + one);
        }
        assertThat(QueryCount.during(
                        () -> assertThat(read(cast.claire, choices())).hasStatusOk()))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    private MvcTestResult decide(ActionName action, String decision, String reason, int version) {
        return send(
                cast.claire,
                choices() + "/actions/" + action.code(),
                "decision=" + decision,
                "reason=" + reason,
                "version=" + version);
    }

    private String choices() {
        return home() + "/reglages/renouvellement/choix";
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.ComparisonForm;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.plan.ActionName;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The constats an action answers, changed by two people at once: what one ties, the other does not untie unseen.
@HouseTest
@Import(ConstatScene.class)
@Transactional
class ActionGroundsTests extends PlanScene {

    @Autowired
    private ConstatScene scene;

    @Autowired
    private Grounds grounds;

    @Test
    void comparesWhatTwoPeopleTiedAtOnce() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        ConstatId holidays = scene.partners("Peu de départs en vacances");
        ConstatId evenings = scene.partners("Un bus le soir");
        assertThat(tie(cast.karim, action, 0, holidays)).hasStatus3xxRedirection();

        MvcTestResult late = tie(cast.claire, action, 0, evenings);

        assertThat(late).hasStatus(409).bodyText().contains("Peu de départs en vacances", "Un bus le soir");
        assertThat(tied(action)).containsExactly("Peu de départs en vacances");
        var comparison = new ComparisonForm(late.getResponse().getContentAsString());
        assertThat(send(cast.claire, form(action), comparison.choosing("mine").fields()))
                .hasStatus3xxRedirection();
        assertThat(tied(action)).containsExactly("Un bus le soir");
    }

    @Test
    void saysWhichVersionItWasOpenedOn() throws Exception {
        ActionName action = action(cast.youth, "Séjours");
        tie(cast.karim, action, 0, scene.partners("Peu de départs en vacances"));

        assertThat(read(cast.claire, form(action)))
                .bodyText()
                .contains("name=\"version\" value=\"" + version(action) + "\"");
        assertThat(version(action)).isOne();
    }

    private MvcTestResult tie(Person person, ActionName action, int version, ConstatId constat) {
        return send(person, form(action), "version=" + version, "constats=" + constat.value());
    }

    private List<String> tied(ActionName action) {
        return grounds.ofAction(cast.convention.id(), ConstatScene.COORDINATION, action.id()).stream()
                .map(Ground::title)
                .toList();
    }

    private String form(ActionName action) {
        return address(action) + "/constats";
    }
}

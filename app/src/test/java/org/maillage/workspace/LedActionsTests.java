package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.convention.Role;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class LedActionsTests extends EspaceScene {

    @Test
    void saysWhenOneWorksForNobody() {
        jdbc.sql("update accounts.person set organisation_id = null where id = ?")
                .param(cast.amadou.id().value())
                .update();
        assertThat(espace(cast.amadou)).contains("rattaché à aucune organisation");
        assertThat(espace(cast.yann)).contains("Votre organisation ne pilote aucune action.");
    }

    @Test
    void crossesConventionsAndLeadsToEachPlan() {
        lateAction("Des jeux au port", Visibility.PARTNERS);
        action(cast.otherConvention, cast.otherYouth, cast.fourWinds, "Des jeux au val", Visibility.PARTNERS);
        assertThat(espace(cast.amadou)).contains("Des jeux au port").doesNotContain("Des jeux au val");
        join(cast.otherConvention, cast.amadou, Role.READER);
        String filter = "/plan?organisme=" + cast.fourWinds.id().value() + "&amp;role=pilote";
        assertThat(espace(cast.amadou))
                .contains("Des jeux au port", "Des jeux au val")
                .contains("href=\"" + home() + filter + "\">1\u00a0pilotée")
                .contains("href=\"" + cast.otherConvention.home() + filter + "\">1\u00a0pilotée");
    }

    @Test
    void keepsALongListShort() {
        for (int number = 0; number < 150; number++) {
            lateAction("Action " + number, Visibility.PARTNERS);
        }
        assertThat(espace(cast.amadou))
                .contains(
                        "Voir 40 autres actions",
                        "100 autres se trouvent dans le plan de chaque convention",
                        ">150\u00a0pilotées");
    }

    @Test
    void showsNothingThatIsHidden() {
        lateAction("Réservée", Visibility.COORDINATORS);
        assertThat(espace(cast.amadou)).doesNotContain("Réservée");
    }
}

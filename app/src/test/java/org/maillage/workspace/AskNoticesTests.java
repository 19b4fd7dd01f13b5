package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class AskNoticesTests extends NoticesScene {

    @Test
    void tellsOnceAndWhyWhenTheTimeToUndoHasPassed() {
        lateAction("Des jeux au port", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        assertThat(mailsTo(cast.amadou)).as("a mistake can be undone").isEmpty();
        assertThat(list(cast.amadou)).contains("Nouveau", "Une action vous est confiée", "Des jeux au port");
        timePasses();
        aMinuteComes();
        assertThat(mailsTo(cast.amadou))
                .singleElement()
                .asString()
                .contains(
                        "CTG de Saint-Aubin\u00a0: une action vous est confiée",
                        "Des jeux au port",
                        "Claire Aubry",
                        "Pourquoi vous\u00a0: vous êtes nommé responsable de cette action");
    }

    @Test
    void saysNothingOfAMistakeUndoneInTime() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        unname(games);
        timePasses();
        assertThat(mailsTo(cast.amadou)).isEmpty();
        assertThat(list(cast.amadou)).doesNotContain("Des jeux au port");
    }

    @Test
    void writesOneMailForMany() {
        for (int number = 1; number <= 12; number++) {
            lateAction("Action importée n°" + number, Visibility.PARTNERS, cast.amadou);
        }
        aMinuteComes();
        timePasses();
        assertThat(mailsTo(cast.amadou))
                .singleElement()
                .asString()
                .contains("12 demandes vous attendent", "Action importée n°1", "Et 2 autres");
    }

    @Test
    void tellsNobodyWhatTheyDid() {
        acts(cast.amadou);
        lateAction("Je la prends", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        timePasses();
        assertThat(mailsTo(cast.amadou)).isEmpty();
        assertThat(list(cast.amadou)).doesNotContain("Je la prends");
    }

    @Test
    void tellsNothingOfWhatOneMayNotSee() {
        lateAction("Jamais vue", Visibility.COORDINATORS, cast.amadou);
        ActionName hidden = lateAction("Bientôt cachée", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        assertThat(espace(cast.amadou)).contains("1<span class=\"unseen\"> non lue<");
        hide(hidden);
        assertThat(espace(cast.amadou)).as("at once, in the count too").doesNotContain("non lue");
        assertThat(list(cast.amadou)).doesNotContain("Jamais vue", "Bientôt cachée");
        timePasses();
        assertThat(mailsTo(cast.amadou)).isEmpty();
    }

    @Test
    void tellsNothingToWhoLeft() {
        lateAction("Des jeux au port", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        leave(cast.convention, cast.amadou);
        timePasses();
        assertThat(mailsTo(cast.amadou)).isEmpty();
        assertThat(list(cast.amadou)).doesNotContain("Des jeux au port");
    }

    @Test
    void isReadByWhoWentThere() {
        lateAction("Des jeux au port", Visibility.PARTNERS, cast.amadou);
        aMinuteComes();
        String opening = "/espace/notifications/"
                + jdbc.sql("select id from notices.ask where person_id = ? and read_at is null")
                        .param(cast.amadou.id().value())
                        .query(String.class)
                        .single();
        assertThat(mvc.get().uri(opening).with(cast.as(cast.odile)).exchange())
                .as("mine alone")
                .hasStatus(404);
        assertThat(leadsTo(mvc.get().uri(opening).with(cast.as(cast.amadou)).exchange()))
                .contains("/plan/actions/");
        assertThat(list(cast.amadou)).contains("Des jeux au port").doesNotContain("Nouveau", "non lue");
        timePasses();
        assertThat(mailsTo(cast.amadou)).as("known already").isEmpty();
    }

    private void unname(ActionName action) {
        jdbc.sql("delete from plan.action_person where action_id = ?")
                .param(action.id().value())
                .update();
    }
}

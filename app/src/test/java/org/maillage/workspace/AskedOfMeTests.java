package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.convention.Role;
import org.maillage.plan.ActionName;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class AskedOfMeTests extends EspaceScene {

    private static final LocalDate IN_TIME = LocalDate.of(2025, 12, 5);
    private static final LocalDate PASSED = LocalDate.of(2025, 11, 17);

    @Test
    void saysThatNothingIsAsked() {
        assertThat(espace(cast.odile)).contains("Rien ne vous est demandé.");
    }

    @Test
    void leadsWhoMayWriteToTheFormOfTheSheet() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        ask(games, cast.amadou, "Avant le comité", IN_TIME);
        assertThat(espace(cast.amadou))
                .contains("Claire Aubry demande de vos nouvelles", "Avant le comité", "avant le 5")
                .contains("href=\"" + home() + games.path() + "/nouvelles#body\"")
                .doesNotContain("Rien ne vous est demandé.");
        assertThat(espace(cast.odile)).doesNotContain("Avant le comité");
    }

    @Test
    void saysSinceWhenAnAnswerIsDue() {
        ask(lateAction("Des jeux", Visibility.PARTNERS), cast.amadou, "Avant le comité", PASSED);
        assertThat(espace(cast.amadou)).contains("en retard de 3\u00a0jours");
    }

    @Test
    void leadsWhoMayNotWriteToThePageOfTheMail() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        String request = ask(games, cast.odile, "Avant le comité", IN_TIME);
        String opening = home() + "/plan/nouvelles/demandes/" + request + "/ouverture";
        assertThat(espace(cast.odile)).contains("action=\"" + opening + "\"");
        String page = String.valueOf(leadsTo(send(cast.odile, opening)));
        assertThat(page).startsWith("/m/");
        assertThat(read(cast.odile, page)).contains("Des jeux au port", "Odile Estève");
        assertThat(send(cast.amadou, opening)).as("asked of another").hasStatus(404);
        assertThat(send(cast.yann, opening)).as("no member").hasStatus(404);
    }

    @Test
    void isAnsweredByTheNewsOneGivesOnTheSheet() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        ask(games, cast.amadou, "Avant l’été", PASSED);
        String latest = ask(games, cast.amadou, "Avant le comité", IN_TIME);
        jdbc.sql("update partners.campaign set asked_at = asked_at + interval '1 day' where title = 'Avant le comité'")
                .update();
        assertThat(send(
                        cast.amadou,
                        home() + games.path() + "/nouvelles",
                        "body=Tout est prêt.",
                        "visibility=PARTNERS"))
                .hasStatus3xxRedirection();
        assertThat(espace(cast.amadou)).contains("Rien ne vous est demandé.");
        assertThat(statesOf(games)).containsExactly("answered", "answered");
        assertThat(read(cast.claire, home() + games.path())).contains("en réponse à «\u00a0Avant le comité\u00a0»");
        assertThat(jdbc.sql("select count(*) from partners.request_note where request_id = cast(? as uuid)")
                        .param(latest)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void staysWhenSomebodyElseGivesNewsWithoutBeingAsked() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        ask(games, cast.amadou, "Avant le comité", IN_TIME);
        note(games, cast.claire, "Je les ai croisés.", Visibility.PARTNERS);
        assertThat(espace(cast.amadou)).contains("Avant le comité");
        assertThat(statesOf(games)).containsExactly("waiting");
    }

    @Test
    void goesWithWhatEndsIt() {
        ActionName covered = lateAction("Répondue par un autre", Visibility.PARTNERS);
        ask(covered, cast.amadou, "Une", IN_TIME);
        jdbc.sql("""
                        insert into partners.request (id, convention_id, campaign_id, action_id, person_id, answered_at)
                        select gen_random_uuid(), convention_id, campaign_id, action_id, ?, now()
                        from partners.request where action_id = ?
                        """).params(cast.claire.id().value(), covered.id().value()).update();
        ActionName revoked = lateAction("Arrêtée", Visibility.PARTNERS);
        String request = ask(revoked, cast.amadou, "Deux", IN_TIME);
        jdbc.sql("update partners.request set ended_at = now(), ending = 'revoked' where id = cast(? as uuid)")
                .param(request)
                .update();
        ActionName hidden = lateAction("Cachée", Visibility.PARTNERS);
        ask(hidden, cast.amadou, "Trois", IN_TIME);
        hide(hidden);
        ActionName deleted = lateAction("Supprimée", Visibility.PARTNERS);
        ask(deleted, cast.amadou, "Quatre", IN_TIME);
        actions.delete(cast.convention.id(), deleted.id(), 0);
        assertThat(espace(cast.amadou)).contains("Rien ne vous est demandé.").doesNotContain("Cachée", "Supprimée");
    }

    @Test
    void asksNothingOfAConventionOneHasLeftOrThatIsClosed() {
        ask(lateAction("Des jeux", Visibility.PARTNERS), cast.amadou, "Avant le comité", IN_TIME);
        join(cast.otherConvention, cast.amadou, Role.READER);
        assertThat(espace(cast.amadou)).contains("Avant le comité", cast.convention.shortTitle());
        jdbc.sql("update convention.convention set status = 'closed' where id = ?")
                .param(cast.convention.id().value())
                .update();
        assertThat(espace(cast.amadou)).doesNotContain("Avant le comité");
        jdbc.sql("update convention.convention set status = 'signed' where id = ?")
                .param(cast.convention.id().value())
                .update();
        leave(cast.convention, cast.amadou);
        assertThat(espace(cast.amadou)).doesNotContain("Avant le comité", "Des jeux", cast.convention.shortTitle());
    }

    @Test
    void tellsWhoIsInChargeWhatIsLateAndWhichStepsAreDue() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS, cast.odile);
        step(games, "Réserver la salle", LocalDate.of(2025, 11, 18));
        step(games, "Faire le bilan", LocalDate.of(2025, 12, 20));
        step(games, "Recommencer", LocalDate.of(2026, 6, 1));
        assertThat(espace(cast.odile))
                .contains("Actions dont je suis en charge", "Des jeux au port", "En retard")
                .contains("Réserver la salle, en retard de 2\u00a0jours", "Faire le bilan, avant le 20")
                .doesNotContain("Recommencer");
        assertThat(espace(cast.karim)).doesNotContain("Actions dont je suis en charge");
        hide(games);
        assertThat(espace(cast.odile)).doesNotContain("Des jeux au port");
    }

    private List<String> statesOf(ActionName action) {
        return jdbc.sql("""
                        select case when answered_at is null then 'waiting' else 'answered' end
                        from partners.request where action_id = ?
                        """).param(action.id().value()).query(String.class).list();
    }
}

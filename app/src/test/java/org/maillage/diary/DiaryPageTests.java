package org.maillage.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.convention.Role;
import org.maillage.plan.ActionName;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class DiaryPageTests extends DiaryScene {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

    @Test
    void saysThatNothingHasADayYet() {
        assertThat(page(cast.yann, "/espace/agenda")).contains("Rien n’est daté de ce qui vous concerne.");
        assertThat(page(cast.yann, cast.otherConvention.home() + "/agenda"))
                .contains("Rien n’est encore daté dans le plan.");
    }

    @Test
    void opensOnTodayAndFoldsThePast() {
        ActionName games = action("Des jeux", LocalDate.of(2025, 9, 1), SPRING, cast.odile);
        step(games, "Étape du jour", Cast.TODAY);
        String page = page(cast.odile, "/espace/agenda");
        assertThat(page).contains("Les 12 derniers mois\u00a0: 1\u00a0date passée", "septembre 2025");
        assertThat(page.indexOf("septembre 2025")).isLessThan(page.indexOf("novembre 2025"));
        assertThat(page.substring(page.indexOf("novembre 2025")))
                .contains("jeu.\u00a020", "Aujourd’hui", "Étape du jour", "mars 2026", "dim.\u00a029");
    }

    @Test
    void forgetsWhatIsOlderThanAYear() {
        action("Des jeux d’antan", LocalDate.of(2024, 10, 31), SPRING, cast.odile);
        assertThat(page(cast.odile, "/espace/agenda"))
                .doesNotContain("octobre 2024")
                .contains("mars 2026");
    }

    @Test
    void movesAStepFromItsDueDayToTheDayItWasDone() {
        ActionName games = action("Des jeux", SPRING, null, cast.odile);
        UUID step = step(games, "Réserver la salle", SPRING);
        jdbc.sql("update plan.step set done_on = date '2025-11-19' where id = ?")
                .param(step)
                .update();
        assertThat(page(cast.odile, "/espace/agenda?type=etapes"))
                .contains("Étape faite", "mer.\u00a019")
                .doesNotContain("Étape à faire");
    }

    @Test
    void expectsNothingOfAnAbandonedAction() {
        ActionName games = action("Des jeux", SPRING, SPRING.plusMonths(1), cast.odile);
        step(games, "Réserver la salle", SPRING);
        jdbc.sql("update plan.action set progress = 'abandoned' where id = ?")
                .param(games.id().value())
                .update();
        assertThat(page(cast.odile, "/espace/agenda")).doesNotContain("Réserver la salle", "Des jeux");
    }

    @Test
    void saysOnceWhatBeginsAndEndsOnOneDay() {
        action("La fête du jeu", SPRING, SPRING, cast.odile);
        assertThat(page(cast.odile, "/espace/agenda"))
                .contains("Jour de l’action")
                .doesNotContain(">Début<", ">Fin<");
    }

    @Test
    void filtersByKindAndByWhomItConcerns() {
        ActionName games = action("Des jeux", SPRING, null, cast.odile);
        step(games, "Réserver la salle", SPRING);
        action("Une fête", SPRING, null);
        String home = cast.convention.home() + "/agenda";
        assertThat(page(cast.odile, home)).contains("Des jeux", "Une fête", "Réserver la salle", "Me concerne");
        assertThat(page(cast.odile, home + "?type=etapes"))
                .contains("Réserver la salle")
                .doesNotContain("Une fête");
        assertThat(page(cast.odile, home + "?pour=moi"))
                .contains("Des jeux", "Réserver la salle")
                .doesNotContain("Une fête", "Me concerne<");
        assertThat(page(cast.odile, home + "?type=reponses&pour=moi"))
                .contains("Rien n’est prévu à partir d’aujourd’hui.", "Voir toutes les dates");
        assertThat(page(cast.odile, home + "?type=inconnu&pour=toi")).contains("Une fête");
    }

    @Test
    void standsInTheMenuAfterThePlan() {
        String page = page(cast.odile, cast.convention.home() + "/agenda");
        assertThat(page.indexOf(cast.convention.home() + "/plan\""))
                .isPositive()
                .isLessThan(page.indexOf(cast.convention.home() + "/agenda\""));
    }

    @Test
    void takesTheSameQueriesWhateverTheNumberOfConventions() {
        action("Des jeux", SPRING, null, cast.karim);
        String mine = addressOfMine(cast.karim);
        int one = queries(() -> calendar(mine));
        int ofPage = queries(() -> page(cast.karim, "/espace/agenda"));
        join(cast.otherConvention, cast.karim, Role.READER);
        action(cast.otherConvention, cast.otherYouth, cast.caf, "Ailleurs", SPRING, null);
        assertThat(queries(() -> calendar(mine))).isLessThanOrEqualTo(one).isLessThanOrEqualTo(8);
        assertThat(queries(() -> page(cast.karim, "/espace/agenda"))).isLessThanOrEqualTo(ofPage);
        assertThat(calendar(mine)).contains("Ailleurs");
    }

    @Test
    void staysReadableWithHundredsOfDates() {
        ActionName games = action("Des jeux", SPRING, null, cast.odile);
        for (int day = 0; day < 200; day++) {
            step(games, "Étape n° " + day, Cast.TODAY.plusDays(day));
        }
        assertThat(page(cast.odile, "/espace/agenda")).contains("aria-label=\"Mois\"", "#m2026-05", "Étape n° 199");
    }

    private static int queries(Runnable deed) {
        return QueryCount.during(deed).size();
    }
}

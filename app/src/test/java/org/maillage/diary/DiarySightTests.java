package org.maillage.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.convention.Role;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.springframework.transaction.annotation.Transactional;

/// Who may not see an action learns of it by no date, no count and no tag of a calendar.
@HouseTest
@Transactional
class DiarySightTests extends DiaryScene {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

    private ActionName secret = new ActionName(new ActionId(new UUID(0, 0)), "", "");

    @BeforeEach
    void givenAnActionWithDatesOfEveryKind() {
        secret = action("Le-secret", SPRING, SPRING.plusYears(1));
        step(secret, "Étape du Le-secret", SPRING);
        note(secret, cast.karim, "Nouvelle du Le-secret", Visibility.PARTNERS);
        ask(secret, cast.amadou, "Demande du Le-secret", SPRING);
        List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile, cast.yann)
                .forEach(person -> follow(secret, person));
    }

    @Test
    void givesAnActionToThoseItIsOpenTo() {
        Map<Visibility, List<Person>> matrix = Map.of(
                Visibility.PUBLIC, List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile),
                Visibility.PARTNERS, List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile),
                Visibility.COORDINATORS, List.of(cast.claire, cast.karim, cast.lea),
                Visibility.INSTITUTION, List.of(cast.karim));
        matrix.forEach((visibility, readers) -> {
            show(secret, visibility);
            for (Person person : List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile, cast.yann)) {
                boolean sees = readers.contains(person);
                assertThat(calendar(addressOfMine(person)).contains("Le-secret"))
                        .as("%s, mine of %s", visibility, person.name())
                        .isEqualTo(sees);
                assertThat(page(person, "/espace/agenda").contains("Le-secret"))
                        .as("%s, page of %s", visibility, person.name())
                        .isEqualTo(sees);
                if (!person.equals(cast.yann)) {
                    assertThat(calendar(addressOfAll(person)).contains("Le-secret"))
                            .as("%s, all of %s", visibility, person.name())
                            .isEqualTo(sees);
                    assertThat(page(person, cast.convention.home() + "/agenda").contains("Le-secret"))
                            .as("%s, space of %s", visibility, person.name())
                            .isEqualTo(sees);
                }
            }
            jdbc.sql("delete from diary.feed").update();
        });
        assertThat(mvc.get().uri(cast.convention.home() + "/agenda").with(cast.as(cast.yann)))
                .hasStatus(404);
    }

    @Test
    void changesNeitherCountsNorBytesByWhatIsHidden() {
        ActionName games = action("Des jeux", SPRING, null);
        follow(games, cast.odile);
        show(secret, Visibility.INSTITUTION);
        String mine = addressOfMine(cast.odile);
        String all = addressOfAll(cast.odile);
        String before = calendar(mine) + calendar(all) + counts(cast.odile);
        step(secret, "Une étape de plus", SPRING);
        note(secret, cast.karim, "Une nouvelle de plus", Visibility.INSTITUTION);
        note(games, cast.karim, "Entre nous seulement", Visibility.INSTITUTION);
        note(games, cast.karim, "À la coordination", Visibility.COORDINATORS);
        ask(secret, cast.odile, "Une demande de plus", SPRING);
        assertThat(calendar(mine) + calendar(all) + counts(cast.odile)).isEqualTo(before);
        assertThat(calendar(addressOfAll(cast.karim)))
                .contains("Une étape de plus", "Une nouvelle de plus", "Entre nous seulement", "À la coordination");
    }

    @Test
    void takesBackWhatOneLosesSightOf() {
        String mine = addressOfMine(cast.odile);
        assertThat(calendar(mine)).contains("Le-secret");
        show(secret, Visibility.COORDINATORS);
        assertThat(calendar(mine)).doesNotContain("Le-secret");
    }

    @Test
    void tellsWhatIsExpectedOfOthersToWhoCoordinatesOnly() {
        assertThat(calendar(addressOfAll(cast.claire)))
                .contains("Réponses attendues\u00a0: Demande du Le-secret", "1\u00a0réponse manque");
        assertThat(calendar(addressOfAll(cast.odile))).doesNotContain("Demande du Le-secret");
        assertThat(calendar(addressOfMine(cast.amadou))).contains("Réponse attendue de moi", "Demande du Le-secret");
        assertThat(calendar(addressOfMine(cast.karim))).as("asked by Claire").doesNotContain("Demande du Le-secret");
    }

    @Test
    void keepsApartWhatConcernsOneAndWhatOneMaySee() {
        ActionName games = action("Les jeux d’autrui", SPRING, null);
        ActionName named = action("Les jeux d’Odile", SPRING, null, cast.odile);
        assertThat(calendar(addressOfMine(cast.odile))).contains(named.title()).doesNotContain(games.title());
        assertThat(calendar(addressOfAll(cast.odile))).contains(named.title(), games.title());
        assertThat(calendar(addressOfMine(cast.amadou)))
                .as("his association leads both")
                .contains(named.title(), games.title());
    }

    @Test
    void givesEachConventionByItsOwnRights() {
        join(cast.otherConvention, cast.karim, Role.READER);
        ActionName there =
                action(cast.otherConvention, cast.otherYouth, cast.otherTown, "Ailleurs", SPRING, null, cast.karim);
        assertThat(calendar(addressOfMine(cast.karim))).contains("Ailleurs", "Le-secret", "CTG du Val-d’Erdre");
        jdbc.sql("update plan.action set visibility = 'coordinators' where id = ?")
                .param(there.id().value())
                .update();
        assertThat(calendar(addressOfMine(cast.karim)))
                .as("coordinates here, reads there")
                .contains("Le-secret")
                .doesNotContain("Ailleurs");
        assertThat(calendar(addressOfAll(cast.karim))).doesNotContain("Ailleurs");
    }

    private String counts(Person reader) {
        String page = page(reader, cast.convention.home() + "/agenda");
        return page.substring(
                page.indexOf("diary-choices"),
                page.indexOf("diary-past") < 0 ? page.indexOf("diary-month") : page.indexOf("diary-past"));
    }
}

package org.maillage.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.convention.Role;
import org.maillage.plan.ActionName;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// What calendars read at a secret address.
@HouseTest
@Transactional
class FeedTests extends DiaryScene {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void givesTheDatesOfActionsStepsNewsAndAnswers() {
        ActionName games = action("Des jeux ; au port", SPRING, AUTUMN, cast.odile);
        step(games, "Réserver la salle", LocalDate.of(2026, 1, 1));
        note(games, cast.claire, "Tout avance,\nsauf la salle.", Visibility.PARTNERS);
        ask(games, cast.odile, "Avant le comité", LocalDate.of(2025, 12, 5));
        assertThat(calendar(addressOfMine(cast.odile)))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("SUMMARY:Début\u00a0: " + games.code() + " Des jeux \\; au port\r\n")
                .contains("DTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330\r\n")
                .contains("SUMMARY:Fin\u00a0: " + games.code(), "DTSTART;VALUE=DATE:20261025")
                .contains("SUMMARY:Étape à faire\u00a0: Réserver la salle", "DTSTART;VALUE=DATE:20260101")
                .contains("SUMMARY:Nouvelle\u00a0: ", "DESCRIPTION:Tout avance\\,\\nsauf la salle.\\n")
                .contains("SUMMARY:Réponse attendue de moi\u00a0: ", "DTSTART;VALUE=DATE:20251205")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
                .contains("/espace/saint-aubin-2023-2026/plan/actions/" + games.code())
                .doesNotContain("METHOD");
    }

    @Test
    void keepsNamingADateTheSameWayWhateverIsSaidOfIt() {
        ActionName games = action("Des jeux", SPRING, null, cast.odile);
        String address = addressOfMine(cast.odile);
        String before = calendar(address);
        jdbc.sql("update plan.action set title = 'Des jeux au port', starts_on = ?, version = version + 1 where id = ?")
                .params(AUTUMN, games.id().value())
                .update();
        String after = calendar(address);
        String uid = "UID:action-start-" + games.id().value() + "@maillage\r\n";
        assertThat(before).contains(uid, "SEQUENCE:0");
        assertThat(after).contains(uid, "SEQUENCE:1", "LAST-MODIFIED:20251120T").contains("20261025");
        assertThat(after.split("BEGIN:VEVENT", -1)).hasSameSizeAs(before.split("BEGIN:VEVENT", -1));
    }

    @Test
    void answersThatNothingChangedToACalendarThatHasItAll() {
        ActionName games = action("Des jeux", SPRING, null, cast.odile);
        String address = addressOfMine(cast.odile);
        MvcTestResult first = open(address);
        String tag = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(first)
                .hasHeader("Cache-Control", "no-cache, private")
                .hasHeader("X-Robots-Tag", "noindex")
                .doesNotContainHeader("Set-Cookie");
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        step(games, "Réserver la salle", SPRING);
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void keepsOnlyADigestAndShowsTheAddressOnce() {
        String address = addressOfMine(cast.odile);
        String secret = address.replaceAll(".*/|\\.ics", "");
        assertThat(page(cast.odile, "/espace/agenda/abonnements"))
                .contains("Mon téléphone", "jamais lue")
                .doesNotContain(secret);
        assertThat(jdbc.sql("select f.*::text from diary.feed f")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret));
        calendar(address);
        assertThat(page(cast.odile, "/espace/agenda/abonnements")).contains("lue aujourd’hui");
    }

    @Test
    void givesNothingMoreOnceRevokedAndNothingElseOnceRenewed() {
        action("Des jeux", SPRING, null, cast.odile);
        String first = addressOfMine(cast.odile);
        String line = "/espace/agenda/abonnements/" + onlyFeed();
        assertThat(send(cast.claire, line + "/revocation")).as("of another").hasStatus(404);
        String second = pathIn(text(send(cast.odile, line + "/renouvellement")));
        assertThat(open(first)).hasStatus(404);
        assertThat(calendar(second)).contains("Des jeux");
        assertThat(send(cast.odile, "/espace/agenda/abonnements/" + onlyFeed() + "/revocation"))
                .hasStatus3xxRedirection();
        assertThat(open(second)).hasStatus(404).bodyText().isEmpty();
        assertThat(open("/agendas/jamais-donne.ics")).hasStatus(404).bodyText().isEmpty();
    }

    @Test
    void givesNothingToWhoLeftOrLostTheirAccount() {
        String mine = addressOfMine(cast.odile);
        String all = addressOfAll(cast.odile);
        jdbc.sql("update convention.member set removed_at = now() where person_id = ?")
                .param(cast.odile.id().value())
                .update();
        assertThat(open(all)).hasStatus(404);
        assertThat(calendar(mine)).doesNotContain("VEVENT");
        jdbc.sql("update accounts.account set disabled_at = now() where person_id = ?")
                .param(cast.odile.id().value())
                .update();
        assertThat(open(mine)).hasStatus(404);
    }

    @Test
    void waitsAfterManyGuesses() {
        String mine = addressOfMine(cast.odile);
        for (int time = 0; time < 40; time++) {
            assertThat(open("/agendas/essai-" + time + ".ics")).hasStatus(404);
        }
        assertThat(open("/agendas/essai.ics")).hasStatus(429).hasHeader("Retry-After", "900");
        assertThat(open(mine))
                .as("from there, nobody learns which one is right")
                .hasStatus(429);
    }

    @Test
    void takesACalendarThatStillReadsARevokedAddressForNoGuess() {
        String mine = addressOfMine(cast.odile);
        send(cast.odile, "/espace/agenda/abonnements/" + onlyFeed() + "/revocation");
        for (int time = 0; time < 41; time++) {
            assertThat(open(mine)).hasStatus(404);
        }
    }

    @Test
    void leavesOutTheKindsOneDoesWithout() {
        ActionName games = action("Des jeux", SPRING, AUTUMN, cast.odile);
        step(games, "Réserver la salle", SPRING);
        String address = pathIn(
                text(send(cast.odile, "/espace/agenda/abonnements", "name=Bureau", "content=moi", "kinds=etapes")));
        assertThat(calendar(address)).contains("Réserver la salle").doesNotContain("SUMMARY:Début");
        assertThat(page(cast.odile, "/espace/agenda/abonnements")).contains("sans\u00a0: débuts et fins d’actions");
    }

    @Test
    void refusesToPromiseWhatOneDoesNotHave() {
        assertThat(send(
                        cast.odile,
                        "/espace/agenda/abonnements",
                        "name=B",
                        "content=val-d-erdre-2024-2027",
                        "kinds=etapes"))
                .hasStatus(422);
        assertThat(send(cast.odile, "/espace/agenda/abonnements", "name=B", "content=moi"))
                .hasStatus(422);
        join(cast.otherConvention, cast.odile, Role.READER);
        assertThat(send(
                        cast.odile,
                        "/espace/agenda/abonnements",
                        "name=B",
                        "content=val-d-erdre-2024-2027",
                        "kinds=etapes"))
                .hasStatusOk();
    }

    private UUID onlyFeed() {
        return jdbc.sql("select id from diary.feed where revoked_at is null")
                .query(UUID.class)
                .single();
    }
}

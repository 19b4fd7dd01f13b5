package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.springframework.transaction.annotation.Transactional;

/// A month of the life of a convention, and what a director, a coordinator of one theme and a pilot receive of it:
/// written to `target/digests/`, to be read as they would.
@HouseTest
@Transactional
class MonthOfDigestsTests extends NoticesScene {

    private static final int DAYS = 30;
    private static final int LONGEST = 9_000;

    private final List<ActionName> plan = new ArrayList<>();

    @Test
    void saysInFewMailsWhatAMonthBrought() throws IOException {
        for (int day = 0; day < DAYS; day++) {
            live(day, Cast.TODAY.plusDays(day));
            timePasses();
            morningComes();
        }
        for (Person reader : List.of(cast.karim, cast.lea, cast.amadou)) {
            List<String> mails = mailsTo(reader);
            keep(reader, mails);
            assertThat(mails).as(reader.name()).hasSizeBetween(1, DAYS - 8);
            assertThat(mails).allSatisfy(mail -> assertThat(mail.length()).isLessThan(LONGEST));
            assertThat(mails)
                    .allSatisfy(mail ->
                            assertThat(mail.lines().findFirst().orElse("")).hasSizeLessThan(90));
        }
    }

    /// Nobody works at the end of a week.
    private void live(int day, LocalDate date) {
        if (date.getDayOfWeek().getValue() > 5) {
            return;
        }
        acts(cast.claire);
        if (day == 0) {
            imports();
        }
        if (day % 4 == 0) {
            plan.add(lateAction("Une permanence de plus, semaine " + (day / 7 + 1), Visibility.PARTNERS, cast.amadou));
        }
        acts(day % 2 == 0 ? cast.amadou : cast.claire);
        ActionName action = plan.get(day % plan.size());
        note(action, day % 2 == 0 ? cast.amadou : cast.claire, news(day), Visibility.PARTNERS);
        acts(cast.claire);
        note(
                plan.get((day + 3) % plan.size()),
                cast.claire,
                "Entre coordinateurs, le " + date,
                Visibility.COORDINATORS);
        if (day % 5 == 1) {
            advance(plan.get((day + 1) % plan.size()));
        }
        if (day == 12) {
            acts(cast.lea);
            plan.forEach(this::rename);
        }
    }

    private void imports() {
        for (int number = 1; number <= 12; number++) {
            plan.add(action(
                    cast.convention,
                    number % 3 == 0 ? cast.earlyChildhood : cast.youth,
                    number % 2 == 0 ? cast.fourWinds : cast.town,
                    "Action du plan n°\u00a0" + number,
                    Visibility.PARTNERS));
        }
    }

    private static String news(int day) {
        return day % 3 == 0
                ? "La salle est trouvée, le calendrier reste à fixer avec les animateurs."
                : "Nous avons réuni les partenaires : les familles demandent des horaires plus larges le mercredi, et deux "
                        + "associations proposent de tenir l’accueil à tour de rôle dès le mois prochain si le local est prêt.";
    }

    private void advance(ActionName action) {
        int version = jdbc.sql("select version from plan.action where id = ?")
                .param(action.id().value())
                .query(Integer.class)
                .single();
        actions.changeProgress(cast.convention.id(), action.id(), version, Progress.PAUSED);
        actions.changeProgress(cast.convention.id(), action.id(), version + 1, Progress.DONE);
    }

    private void rename(ActionName action) {
        jdbc.sql("update plan.action set title = title || ' (revue)', version = version + 1 where id = ?")
                .param(action.id().value())
                .update();
    }

    private static void keep(Person reader, List<String> mails) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/digests"));
        String between = "\n\n" + "=".repeat(72) + "\n\n";
        Files.writeString(folder.resolve(reader.givenName() + ".txt"), String.join(between, mails));
    }

    /// Ten minutes short of a day, so that each day begins at the same hour.
    @Override
    protected void morningComes() {
        pass(Duration.ofDays(1).minus(Duration.ofMinutes(11)));
        theMorningIsWorkedAgain();
    }
}

package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.base.notices.NoticeChoices;
import org.maillage.base.notices.Way;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.maillage.site.FrenchDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// A month of the life of a convention, and what a coordinator for the Caf, a coordinator of one theme, a pilot and an
/// élue who follows two actions and reads on Mondays receive of it: written to `target/digests/`, to be read as they
/// would.
@HouseTest
@Transactional
class MonthOfDigestsTests extends NoticesScene {

    private static final int DAYS = 30;
    private static final int LONGEST = 9_000;
    private static final String WHY = "Pourquoi vous\u00a0: ";

    private static final List<String> PLAN = List.of(
            "Ouvrir le lieu d’accueil enfants-parents un samedi par mois",
            "Animer les quais tout l’été",
            "Former les assistantes maternelles à la langue des signes",
            "Créer une crèche de vingt places aux Hauteurs",
            "Une ludothèque itinérante",
            "Point d’écoute pour les adolescents",
            "Un guichet commun des modes de garde",
            "Chantiers de jeunes au port",
            "Conseil de jeunes de la ville",
            "Aide aux devoirs en langue maternelle",
            "Rendez-vous des pères",
            "Cafés des parents dans les écoles");

    private static final List<String> NEWS = List.of(
            "la salle est trouvée, le calendrier reste à fixer avec les animateurs.",
            "les familles demandent des horaires plus larges le mercredi, et deux associations proposent de tenir "
                    + "l’accueil à tour de rôle dès le mois prochain si le local est prêt.",
            "douze inscriptions, dont cinq des Hauteurs.",
            "le devis est arrivé\u00a0: 4\u00a0200 euros, à partager avec la Caf.",
            "la réunion est reportée, faute de participants.");

    @Autowired
    private NoticeChoices choices;

    private final List<ActionName> plan = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> reserved = new ArrayList<>();

    @Test
    void saysInFewMailsWhatAMonthBrought() throws IOException {
        choices.choose(cast.odile.id().value(), Way.OF_DIGEST, Way.WEEKLY);
        for (int day = 0; day < DAYS; day++) {
            live(day, Cast.TODAY.plusDays(day));
            aMinuteComes();
            timePasses();
            nextDayComes();
        }
        for (Person reader : List.of(cast.karim, cast.lea, cast.amadou, cast.odile)) {
            List<String> mails = mailsTo(reader);
            keep(reader, mails);
            assertThat(mails).allSatisfy(mail -> assertThat(mail).hasSizeLessThan(LONGEST));
            assertThat(mails)
                    .allSatisfy(mail ->
                            assertThat(mail.lines().findFirst().orElse("")).hasSizeLessThan(90));
            assertThat(digestsAmong(mails))
                    .as("each reason once in a digest")
                    .allSatisfy(mail -> assertThat(mail.lines().filter(line -> line.startsWith(WHY)))
                            .doesNotHaveDuplicates());
        }
        assertThat(digestsAmong(mailsTo(cast.karim))).as("on working days").hasSizeBetween(10, 21);
        assertThat(mailsTo(cast.odile)).as("on Mondays").hasSizeBetween(2, 4);
    }

    @Test
    void tellsEachNewsOnceToWhoMayReadIt() {
        for (int day = 0; day < DAYS; day++) {
            live(day, Cast.TODAY.plusDays(day));
            timePasses();
            nextDayComes();
        }
        nextDayComes();
        nextDayComes();
        String toKarim = String.join("\n", mailsTo(cast.karim));
        assertThat(told)
                .hasSizeGreaterThan(15)
                .allSatisfy(news -> assertThat(toKarim).containsOnlyOnce(news));
        assertThat(reserved).allSatisfy(news -> assertThat(toKarim).containsOnlyOnce(news));
        for (Person other : List.of(cast.amadou, cast.odile)) {
            assertThat(String.join("\n", mailsTo(other))).doesNotContain(reserved);
        }
    }

    private static List<String> digestsAmong(List<String> mails) {
        return mails.stream()
                .filter(mail -> mail.contains("depuis votre dernier résumé"))
                .toList();
    }

    /// Nobody works at the end of a week.
    private void live(int day, LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return;
        }
        acts(cast.claire);
        if (day == 0) {
            imports();
        }
        if (day % 4 == 0) {
            plan.add(lateAction("Permanence du " + FrenchDates.day(date), Visibility.PARTNERS, cast.amadou));
        }
        Person author = day % 2 == 0 ? cast.amadou : cast.claire;
        acts(author);
        tell(plan.get(day % plan.size()), author, date, NEWS.get(day % NEWS.size()), Visibility.PARTNERS, told);
        acts(cast.claire);
        tell(
                plan.get((day + 3) % plan.size()),
                cast.claire,
                date,
                "à voir entre nous avant le comité.",
                Visibility.COORDINATORS,
                reserved);
        if (day % 5 == 1) {
            advance(plan.get((day + 1) % plan.size()));
        }
        if (day == 12) {
            acts(cast.lea);
            plan.forEach(this::rename);
        }
    }

    private void tell(
            ActionName action, Person author, LocalDate date, String news, Visibility visibility, List<String> kept) {
        String start = (visibility == Visibility.PARTNERS ? "Le " : "Coordination, le ") + FrenchDates.day(date);
        note(action, author, start + "\u00a0: " + news, visibility);
        kept.add("«\u00a0" + start + "\u00a0:");
    }

    private void imports() {
        for (int number = 0; number < PLAN.size(); number++) {
            plan.add(action(
                    cast.convention,
                    number % 3 == 0 ? cast.earlyChildhood : cast.youth,
                    number % 2 == 0 ? cast.fourWinds : cast.town,
                    PLAN.get(number),
                    Visibility.PARTNERS));
        }
        plan.subList(0, 2).forEach(action -> follow(cast.odile, action));
        acts(cast.claire);
    }

    private void follow(Person person, ActionName action) {
        assertThat(send(person, home() + action.path() + "/suivi")).hasStatus3xxRedirection();
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

    /// Each day begins at the same hour, also one without a digest.
    private void nextDayComes() {
        pass(Duration.ofDays(1).minus(Duration.ofMinutes(11)));
        theMorningIsWorkedAgain();
    }
}

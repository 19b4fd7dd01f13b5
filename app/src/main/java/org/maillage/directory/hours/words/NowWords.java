package org.maillage.directory.hours.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.maillage.directory.hours.HoursState;
import org.maillage.directory.hours.Moment;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.holidays.Holidays;

/// Whether one may come now, and until when or from when: "Ouvert jusqu’à 17 h", "Fermé, ouvre lundi à 9 h".
public final class NowWords {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private NowWords() {}

    public static String of(OpeningHours hours, LocalDateTime now, Holidays holidays) {
        Moment moment = hours.at(now, holidays);
        Optional<LocalDateTime> change = hours.nextChange(now, holidays);
        return switch (moment.state()) {
            case OPEN ->
                change.filter(end -> end.isBefore(now.plusDays(1)))
                        .map(end -> "Ouvert jusqu’à " + clock(end))
                        .orElse("Ouvert");
            case UNKNOWN -> "À vérifier\u00A0: " + moment.comment().orElse("demandez au lieu");
            case CLOSED -> {
                String closed =
                        "Fermé" + moment.comment().map(why -> " (" + why + ")").orElse("");
                yield change.map(start -> closed + opening(hours, now, start, holidays))
                        .orElse(closed);
            }
        };
    }

    private static String opening(OpeningHours hours, LocalDateTime now, LocalDateTime start, Holidays holidays) {
        boolean opens = hours.at(start, holidays).state() == HoursState.OPEN;
        return (opens ? ", ouvre " : ", à vérifier ") + day(now.toLocalDate(), start.toLocalDate()) + "à "
                + clock(start);
    }

    private static String day(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 2) {
            return days == 0 ? "" : "demain ";
        }
        String weekday = WEEKDAY.format(day) + " ";
        return days < 7
                ? weekday
                : "le " + weekday + DateWords.numbered(day.getDayOfMonth()) + "\u00A0" + MONTH.format(day) + " ";
    }

    private static String clock(LocalDateTime time) {
        return TimeWords.clock(time.getHour() * 60 + time.getMinute());
    }
}

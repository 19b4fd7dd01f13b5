package org.maillage.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates as people say them: "28 février 2023", "sept. 2025", "hier", "il y a 3 mois", "14 h 02".
public final class FrenchDates {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FULL_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final String NARROW = "\u00a0";

    private FrenchDates() {}

    /// "1er mars 2025", "28 février 2023".
    public static String day(LocalDate date) {
        return date.getDayOfMonth() == 1
                ? "1er" + NARROW + FULL_MONTH.format(date)
                : DAY.format(date).replaceFirst(" ", NARROW);
    }

    /// "sept. 2025": short, for tables.
    public static String month(LocalDate date) {
        return MONTH.format(date).replace(" ", NARROW);
    }

    /// "14 h 02".
    public static String time(ZonedDateTime moment) {
        return moment.getHour() + NARROW + "h" + NARROW + String.format(Locale.ROOT, "%02d", moment.getMinute());
    }

    /// "3 octobre 2025 à 9 h 30".
    public static String dayAndTime(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + " à " + time(moment);
    }

    /// The same, in Paris.
    public static String dayAndTime(Instant moment) {
        return dayAndTime(moment.atZone(PARIS));
    }

    /// "aujourd’hui à 14 h 02", "hier à 9 h 30", "3 octobre 2025 à 9 h 30".
    public static String moment(ZonedDateTime moment, LocalDate today) {
        return near(moment.toLocalDate(), today) + " à " + time(moment);
    }

    /// "aujourd’hui", "hier", else the day.
    public static String near(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days == 0) {
            return "aujourd’hui";
        }
        return days == 1 ? "hier" : day(date);
    }

    /// How long ago a passed date is, rounded down: "3 jours", "2 mois", "1 an".
    public static String since(LocalDate date, LocalDate today) {
        Period period = Period.between(date, today);
        if (period.getYears() > 0) {
            return counted(period.getYears(), "an", "ans");
        }
        if (period.getMonths() > 0) {
            return counted(period.getMonths(), "mois", "mois");
        }
        return counted(period.getDays(), "jour", "jours");
    }

    private static String counted(int count, String one, String many) {
        return count + NARROW + (count > 1 ? many : one);
    }
}

package org.maillage.convention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where a convention stands in its period, in numbers and in words.
///
/// A year of the convention begins on the anniversary of its start, whatever the month.
///
/// @param endsOn last day of the period, included
public record ConventionCalendar(LocalDate startsOn, LocalDate endsOn, LocalDate today) {

    public static ConventionCalendar of(Convention convention, LocalDate today) {
        return new ConventionCalendar(convention.startsOn(), convention.endsOn(), today);
    }

    /// How many years the convention has; one begun counts whole.
    public int years() {
        long whole = ChronoUnit.YEARS.between(startsOn, endsOn.plusDays(1));
        return (int) (startsOn.plusYears(whole).isAfter(endsOn) ? whole : whole + 1);
    }

    /// The year that runs, from 1; 0 before the start, the last one after the end.
    public int year() {
        return hasStarted() ? (int) Math.min(ChronoUnit.YEARS.between(startsOn, today) + 1, years()) : 0;
    }

    /// Whole months from today to the last day; 0 once it has passed.
    public int monthsLeft() {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(today, endsOn));
    }

    /// The share of its days that has passed, today included: 0 before the start, 100 from the last day on.
    public int percent() {
        if (!hasStarted()) {
            return 0;
        }
        long whole = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long passed = ChronoUnit.DAYS.between(startsOn, today) + 1;
        return (int) Math.min(100, passed * 100 / whole);
    }

    /// "Année 3 sur 4".
    public String heading() {
        if (!hasStarted()) {
            return "Pas encore commencée";
        }
        return hasEnded() ? "Période terminée" : "Année " + year() + " sur " + years();
    }

    /// "13 mois avant l’échéance".
    public String detail() {
        if (!hasStarted()) {
            return "début dans " + distance(today, startsOn);
        }
        if (hasEnded()) {
            return "échue depuis " + distance(endsOn, today);
        }
        return today.equals(endsOn) ? "dernier jour" : distance(today, endsOn) + " avant l’échéance";
    }

    private boolean hasStarted() {
        return !today.isBefore(startsOn);
    }

    private boolean hasEnded() {
        return today.isAfter(endsOn);
    }

    private static String distance(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months > 0) {
            return months + "\u00a0mois";
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return days + (days > 1 ? "\u00a0jours" : "\u00a0jour");
    }
}

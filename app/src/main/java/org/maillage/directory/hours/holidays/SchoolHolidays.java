package org.maillage.directory.hours.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.shared.SchoolYear;

/// The school holidays of one zone, in the school years that are known (1 September to 31 August).
///
/// How days are taken: calendars say when classes end and when they begin again. Holidays begin the day after classes
/// end, or that very day when it is a Saturday, since schools without class on Saturday have ended the day before
/// (the ministry itself publishes "du samedi 18 octobre au lundi 3 novembre"); they last until the eve of the day
/// classes begin again.
record SchoolHolidays(List<Period> periods, Set<SchoolYear> known) {

    private static final String FILE = "directory/school-holidays.txt";

    /// Consecutive days without school, the last one included.
    record Period(String name, LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    SchoolHolidays {
        periods = List.copyOf(periods);
        known = Set.copyOf(known);
    }

    static SchoolHolidays of(SchoolZone zone) {
        List<List<String>> rows = TextTable.rows(FILE, 6).stream()
                .filter(row -> SchoolZone.named(row.get(1)).contains(zone))
                .toList();
        return new SchoolHolidays(
                rows.stream().map(SchoolHolidays::period).toList(),
                rows.stream().map(SchoolHolidays::year).collect(Collectors.toSet()));
    }

    private static SchoolYear year(List<String> row) {
        return SchoolYear.find(row.getFirst()).orElseThrow();
    }

    private static Period period(List<String> row) {
        LocalDate classesEnd = LocalDate.parse(row.get(3));
        LocalDate last = row.get(4).equals("?")
                ? year(row).endsOn()
                : LocalDate.parse(row.get(4)).minusDays(1);
        return new Period(
                row.get(2),
                classesEnd.getDayOfWeek() == DayOfWeek.SATURDAY ? classesEnd : classesEnd.plusDays(1),
                last);
    }

    SchoolDay kindOf(LocalDate day) {
        if (!known.contains(SchoolYear.of(day))) {
            return SchoolDay.UNKNOWN;
        }
        return periods.stream().anyMatch(period -> period.holds(day)) ? SchoolDay.HOLIDAY : SchoolDay.TERM;
    }
}

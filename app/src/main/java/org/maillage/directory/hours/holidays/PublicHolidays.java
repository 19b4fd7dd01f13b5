package org.maillage.directory.hours.holidays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The public holidays of one département: the eleven of everywhere (code du travail, L. 3133-1) and its own.
record PublicHolidays(Set<MonthDay> fixed, Set<Long> daysAfterEaster) {

    private static final String FILE = "directory/public-holidays.txt";
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    /// Easter Monday, Ascension, Whit Monday.
    private static final List<Long> AFTER_EASTER = List.of(1L, 39L, 50L);

    PublicHolidays {
        fixed = Set.copyOf(fixed);
        daysAfterEaster = Set.copyOf(daysAfterEaster);
    }

    static PublicHolidays of(String departement) {
        Set<MonthDay> fixed = new HashSet<>(FIXED);
        Set<Long> daysAfterEaster = new HashSet<>(AFTER_EASTER);
        for (List<String> row : TextTable.rows(FILE, 2)) {
            if (!List.of(row.get(0).split(" ")).contains(departement)) {
                continue;
            }
            String when = row.get(1);
            if (when.startsWith("easter ")) {
                daysAfterEaster.add(Long.valueOf(when.substring("easter ".length())));
            } else {
                fixed.add(MonthDay.parse("--" + when));
            }
        }
        return new PublicHolidays(fixed, daysAfterEaster);
    }

    boolean holds(LocalDate day) {
        return fixed.contains(MonthDay.from(day))
                || daysAfterEaster.contains(Easter.of(day.getYear()).until(day, ChronoUnit.DAYS));
    }
}

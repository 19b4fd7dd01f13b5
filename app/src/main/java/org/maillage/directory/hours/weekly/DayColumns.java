package org.maillage.directory.hours.weekly;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.directory.hours.HoursReading;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.HoursReading.Refused;
import org.maillage.directory.hours.OpeningHours;

/// Hours of files that have one column for each day, such as the list of France services: "09:00 - 12:00 / 13:30 -
/// 17:00" on Monday. A cell that is empty is a day that is closed.
public final class DayColumns {

    private DayColumns() {}

    /// @return hours in which days that are alike stand together, or what is wrong in the first cell that is not
    /// understood
    public static HoursReading read(Map<DayOfWeek, String> cells) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String cell = cells.getOrDefault(day, "");
            if (cell.isBlank()) {
                continue;
            }
            String name = day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
            switch (OpeningHours.read(name + " " + cell)) {
                case Refused(String sentence) -> {
                    return new Refused("Colonne du " + name + "\u00A0: " + sentence);
                }
                case Read(OpeningHours hours) -> days.add(hours.toOsm());
            }
        }
        return OpeningHours.read(String.join("; ", days)) instanceof Read(OpeningHours hours)
                ? new Read(WeeklyHours.find(hours).map(WeeklyHours::toHours).orElse(hours))
                : new Refused("Aucun jour n’a d’horaire. Remplissez la colonne d’un jour au moins, par exemple"
                        + " « 09:00 - 12:00 / 14:00 - 17:00 ».");
    }
}

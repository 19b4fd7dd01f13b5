package org.maillage.directory.hours.holidays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The calendars of holidays, read once from the reviewed lists of `resources/directory`.
@Component
public class HolidayCalendars {

    private final Map<String, Holidays> read = new ConcurrentHashMap<>();

    /// @param departement such as "49", "2A" or "974"; one nobody knows has the eleven public holidays of everywhere,
    /// and school holidays that are unknown
    public Holidays of(String departement) {
        return read.computeIfAbsent(departement, Departement::read);
    }

    /// @param insee the code of a commune, such as "49007" or "97411"
    public Holidays ofCommune(String insee) {
        boolean overseas = insee.startsWith("97") || insee.startsWith("98");
        return of(insee.substring(0, overseas ? 3 : 2));
    }

    private record Departement(PublicHolidays publicHolidays, Optional<SchoolHolidays> schoolHolidays)
            implements Holidays {

        static Departement read(String code) {
            return new Departement(
                    PublicHolidays.of(code), SchoolZone.find(code).map(SchoolHolidays::of));
        }

        @Override
        public boolean isPublic(LocalDate day) {
            return publicHolidays.holds(day);
        }

        @Override
        public SchoolDay schoolDay(LocalDate day) {
            return schoolHolidays.map(holidays -> holidays.kindOf(day)).orElse(SchoolDay.UNKNOWN);
        }
    }
}

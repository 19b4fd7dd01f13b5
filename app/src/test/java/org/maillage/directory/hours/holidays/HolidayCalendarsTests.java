package org.maillage.directory.hours.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.shared.SchoolYear;

class HolidayCalendarsTests {

    private final HolidayCalendars calendars = new HolidayCalendars();

    @Test
    void anjouHasElevenPublicHolidays() {
        assertThat(publicHolidays("49", 2026))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25));
    }

    /// From 2008, before which jollyday does not count Whit Monday.
    @Test
    void jollydayFindsTheSamePublicHolidaysForFiftyYears() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        for (int year = 2008; year <= 2060; year++) {
            Set<LocalDate> theirs = jollyday.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(publicHolidays("49", year)).containsExactlyElementsOf(theirs);
        }
    }

    @Test
    void alsaceAndMoselleHaveGoodFridayAndTheDayAfterChristmas() {
        for (String departement : List.of("57", "67", "68")) {
            assertThat(publicHolidays(departement, 2026))
                    .hasSize(13)
                    .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
        }
    }

    @Test
    void overseasRemembersTheAbolitionOfSlaveryOnItsOwnDay() {
        assertThat(publicHolidays("971", 2026)).contains(LocalDate.of(2026, 5, 27));
        assertThat(publicHolidays("972", 2026)).contains(LocalDate.of(2026, 5, 22));
        assertThat(publicHolidays("973", 2026)).contains(LocalDate.of(2026, 6, 10));
        assertThat(publicHolidays("974", 2026)).contains(LocalDate.of(2026, 12, 20));
        assertThat(publicHolidays("976", 2026)).contains(LocalDate.of(2026, 4, 27));
    }

    @Test
    void everyDepartementOfTheMainlandAndOfCorseHasOneZone() {
        Stream<String> numbers =
                IntStream.rangeClosed(1, 95).filter(number -> number != 20).mapToObj("%02d"::formatted);
        assertThat(Stream.concat(numbers, Stream.of("2A", "2B")))
                .hasSize(96)
                .allSatisfy(departement -> assertThat(TextTable.rows("directory/school-zones.txt", 3))
                        .filteredOn(row -> List.of(row.get(2).split(" ")).contains(departement))
                        .hasSize(1));
        assertThat(SchoolZone.find("49")).contains(SchoolZone.B);
        assertThat(SchoolZone.find("974")).isEmpty();
    }

    @Test
    void holidaysBeginOnTheSaturdayClassesEndAndLastUntilTheEveOfTheRentree() {
        assertThat(school("49", "2025-10-17")).isEqualTo(SchoolDay.TERM);
        assertThat(school("49", "2025-10-18")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("49", "2025-11-02")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("49", "2025-11-03")).isEqualTo(SchoolDay.TERM);
        assertThat(school("49", "2023-09-03")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("49", "2023-09-04")).isEqualTo(SchoolDay.TERM);
    }

    @Test
    void theBridgeOfAscensionBeginsTheDayAfterClassesEnd() {
        assertThat(school("49", "2026-05-13")).isEqualTo(SchoolDay.TERM);
        assertThat(school("49", "2026-05-15")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("49", "2026-05-18")).isEqualTo(SchoolDay.TERM);
    }

    @Test
    void zonesHaveTheirWinterInTurn() {
        assertThat(school("63", "2026-02-09")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("49", "2026-02-09")).isEqualTo(SchoolDay.TERM);
        assertThat(school("49", "2026-02-16")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("75", "2026-02-16")).isEqualTo(SchoolDay.TERM);
        assertThat(school("75", "2026-03-03")).isEqualTo(SchoolDay.HOLIDAY);
    }

    @Test
    void whatWasNotPublishedIsUnknown() {
        assertThat(school("49", "2022-08-31")).isEqualTo(SchoolDay.UNKNOWN);
        assertThat(school("49", "2027-08-31")).isEqualTo(SchoolDay.HOLIDAY);
        assertThat(school("49", "2027-09-01")).isEqualTo(SchoolDay.UNKNOWN);
        assertThat(school("2A", "2026-10-20")).isEqualTo(SchoolDay.UNKNOWN);
        assertThat(school("974", "2026-01-05")).isEqualTo(SchoolDay.UNKNOWN);
    }

    @Test
    void aCommuneHasTheCalendarOfItsDepartement() {
        assertThat(calendars.ofCommune("49007")).isSameAs(calendars.of("49"));
        assertThat(calendars.ofCommune("2A004")).isSameAs(calendars.of("2A"));
        assertThat(calendars.ofCommune("97411")).isSameAs(calendars.of("974"));
    }

    /// A year that is half typed would make term time of its missing holidays.
    @Test
    void everyKnownYearOfAZoneIsWhole() {
        for (SchoolZone zone : SchoolZone.values()) {
            SchoolHolidays holidays = SchoolHolidays.of(zone);
            assertThat(holidays.periods())
                    .allSatisfy(period -> assertThat(period.first()).isBefore(period.last()));
            for (SchoolYear year : holidays.known()) {
                List<String> names = holidays.periods().stream()
                        .filter(period -> SchoolYear.of(period.first()).equals(year))
                        .map(SchoolHolidays.Period::name)
                        .toList();
                assertThat(names)
                        .as("%s %s", zone, year)
                        .containsExactlyInAnyOrder("Toussaint", "Noël", "Hiver", "Printemps", "Ascension", "Été");
            }
        }
    }

    /// Every row of the calendars, but the bridge of Ascension, ends classes on a Saturday.
    @Test
    void classesEndOnSaturdays() {
        assertThat(TextTable.rows("directory/school-holidays.txt", 6))
                .filteredOn(row -> !row.get(2).equals("Ascension"))
                .allSatisfy(row ->
                        assertThat(LocalDate.parse(row.get(3)).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY));
        assertThat(TextTable.rows("directory/school-holidays.txt", 6))
                .filteredOn(row -> row.get(2).equals("Ascension"))
                .allSatisfy(row -> assertThat(LocalDate.parse(row.get(3)))
                        .isEqualTo(Easter.of(Integer.parseInt(row.get(3).substring(0, 4)))
                                .plusDays(38)));
    }

    private SchoolDay school(String departement, String day) {
        return calendars.of(departement).schoolDay(LocalDate.parse(day));
    }

    private List<LocalDate> publicHolidays(String departement, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendars.of(departement)::isPublic)
                .toList();
    }
}

package org.maillage.directory.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.hours.HoursReading;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.TypicalWeeks;
import org.maillage.directory.hours.WeekMinutes;
import org.maillage.directory.hours.holidays.HolidayCalendars;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The opening hours that sheets hold, once each, with their typical weeks: what "open on Wednesday" is asked of.
@Component
class KnownHours {

    private static final String UNKNOWN = """
            select distinct t.hours from (
              select hours from directory.structure where id = any (:ids)
              union all
              select hours from directory.service where structure_id = any (:ids)) t
            where t.hours <> '' and not exists (select from directory.hours h where h.osm = t.hours)
            """;

    // A typical week leaves public holidays out, and holds in any zone: that of the capital stands for all.
    private static final String ANY_DEPARTEMENT = "75";

    private final JdbcClient jdbc;
    private final HolidayCalendars calendars;
    private final Clock clock;

    KnownHours(JdbcClient jdbc, HolidayCalendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Takes down the hours of these structures and of what they give, before they are told.
    void learn(UUID[] structures) {
        List<String> texts = jdbc.sql(UNKNOWN)
                .param("ids", structures)
                .query((row, _) -> row.getString(1))
                .list();
        if (texts.isEmpty()) {
            return;
        }
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        Holidays holidays = calendars.of(ANY_DEPARTEMENT);
        var term = new ArrayList<String>();
        var vacation = new ArrayList<String>();
        for (String text : texts) {
            TypicalWeeks weeks = OpeningHours.read(text) instanceof HoursReading.Read(OpeningHours hours)
                    ? hours.typicalWeeks(year, holidays)
                    : new TypicalWeeks(List.of(), List.of());
            term.add(multirange(weeks.inTerm()));
            vacation.add(multirange(weeks.inSchoolHolidays()));
        }
        jdbc.sql("""
                        insert into directory.hours (osm, term, holidays)
                        select h.osm, cast(h.term as int4multirange), cast(h.holidays as int4multirange)
                        from unnest(?, ?, ?) as h (osm, term, holidays) on conflict do nothing
                        """)
                .param(texts.toArray(String[]::new))
                .param(term.toArray(String[]::new))
                .param(vacation.toArray(String[]::new))
                .update();
    }

    private static String multirange(List<WeekMinutes> week) {
        return week.stream()
                .map(part -> "[%d,%d)".formatted(part.start(), part.end()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}

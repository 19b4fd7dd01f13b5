package org.maillage.directory.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.maillage.directory.HoursBook;
import org.maillage.directory.hours.HoursState;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.holidays.HolidayCalendars;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.directory.hours.words.HoursWords;
import org.maillage.directory.hours.words.NowWords;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// What opening hours mean at this moment, with the public holidays and the school holidays of the département.
@Component
public class OpenNow {

    private static final String ANYWHERE = "75"; // without a commune: the public holidays of everywhere

    private final HoursBook book;
    private final HolidayCalendars calendars;
    private final Clock clock;

    OpenNow(HoursBook book, HolidayCalendars calendars, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// @param tone as the component of states takes it
    public record Standing(String tone, String words) {}

    /// @param insee of the commune, or empty
    public Optional<Standing> of(String osm, String insee) {
        return book.find(osm).map(hours -> standing(hours, holidays(insee)));
    }

    private Standing standing(OpeningHours hours, Holidays holidays) {
        LocalDateTime now = now();
        String tone = switch (hours.at(now, holidays).state()) {
            case OPEN -> "ok";
            case CLOSED -> "idle";
            case UNKNOWN -> "warn";
        };
        return new Standing(tone, NowWords.of(hours, now, holidays));
    }

    /// What nobody can tell is not open.
    public boolean isOpen(String osm, String insee) {
        return book.find(osm)
                .filter(hours -> hours.at(now(), holidays(insee)).state() == HoursState.OPEN)
                .isPresent();
    }

    /// In French words; what cannot be said stands as it was written.
    public String words(String osm) {
        return book.find(osm).map(HoursWords::of).map(HoursWords::text).orElse(osm);
    }

    private Holidays holidays(String insee) {
        return insee.isEmpty() ? calendars.of(ANYWHERE) : calendars.ofCommune(insee);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), FrenchDates.PARIS);
    }
}

package org.maillage.site;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the house: every date on screen and in the journal comes from it.
///
/// `maillage.today` moves it to another day, where it goes on ticking: the demonstration stays at its
/// date, and two changes made a minute apart still stand a minute apart.
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    Clock clock(@Value("${maillage.today:}") String today) {
        return houseClock(today);
    }

    /// The same clock for what runs beside the application.
    ///
    /// @param today a date, or empty for the day it is
    public static Clock houseClock(String today) {
        Clock system = Clock.system(FrenchDates.PARIS);
        LocalDate day = frozenDay(today);
        return day == null ? system : Clock.offset(system, distance(system, day));
    }

    static @Nullable LocalDate frozenDay(String today) {
        return today.isBlank() ? null : LocalDate.parse(today);
    }

    private static Duration distance(Clock system, LocalDate day) {
        var now = system.instant().atZone(FrenchDates.PARIS);
        return Duration.between(now, now.with(day));
    }
}

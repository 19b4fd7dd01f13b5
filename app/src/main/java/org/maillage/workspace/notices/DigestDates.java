package org.maillage.workspace.notices;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.accounts.PersonId;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.notices.Digests;
import org.maillage.convention.RecentChanges.Named;
import org.maillage.convention.Space;
import org.maillage.diary.Diaries;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Reminds of a date a month before, a week before, and the day after: three times, never every morning.
@Component
class DigestDates {

    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final int MOST = 15;

    /// What was said happened: nobody is reminded of news.
    private static final String NEWS = "nouvelles";

    private final Diaries diaries;

    DigestDates(Diaries diaries) {
        this.diaries = diaries;
    }

    /// Those whose turn came in the days of the window.
    List<Digest.Date> read(PersonId person, List<Space> spaces, Digests.Window window) {
        LocalDate before = day(window.from());
        LocalDate today = day(window.until());
        if (spaces.isEmpty() || !before.isBefore(today)) {
            return List.of();
        }
        Map<UUID, Space> byConvention = new HashMap<>();
        spaces.forEach(space -> byConvention.put(space.id().value(), space));
        return diaries.listConcerning(person, spaces, before.minusDays(1)).stream()
                .filter(entry -> entry.concerning() && !entry.kind().equals(NEWS) && isDue(entry.day(), before, today))
                .flatMap(entry ->
                        Stream.ofNullable(byConvention.get(entry.convention())).map(space -> date(entry, space, today)))
                .limit(MOST)
                .toList();
    }

    private static boolean isDue(LocalDate day, LocalDate before, LocalDate today) {
        return Stream.of(day.minusDays(MONTH), day.minusDays(WEEK), day.plusDays(1))
                .anyMatch(turn -> turn.isAfter(before) && !turn.isAfter(today));
    }

    private static Digest.Date date(DiaryEntry entry, Space space, LocalDate today) {
        return new Digest.Date(
                new Named(entry.title(), space.path(entry.path())),
                entry.label() + "\u00a0: " + FrenchDates.day(entry.day()) + ", " + distance(entry.day(), today),
                space.convention().shortTitle());
    }

    private static String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < -1
                ? "passé depuis " + -days + " jours"
                : days == -1 ? "hier" : days == 0 ? "aujourd’hui" : days == 1 ? "demain" : "dans " + days + " jours";
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(FrenchDates.PARIS).toLocalDate();
    }
}

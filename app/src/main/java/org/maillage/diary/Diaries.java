package org.maillage.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryKind;
import org.maillage.base.diary.DiaryReader;
import org.maillage.base.diary.DiarySource;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// The dates of all modules together, day after day.
@Component
public class Diaries {

    /// What is further back is told by the plan and its history; calendars would carry it for ever.
    private static final int MONTHS_BACK = 12;

    private final List<DiarySource> sources;
    private final Clock clock;

    Diaries(List<DiarySource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    public List<DiaryKind> kinds() {
        return sources.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    /// What concerns somebody in all of their spaces.
    public List<DiaryEntry> listConcerning(PersonId person, Collection<Space> spaces) {
        return list(person, spaces, true, monthsBack());
    }

    /// The same from that day on.
    public List<DiaryEntry> listConcerning(PersonId person, Collection<Space> spaces, LocalDate from) {
        return list(person, spaces, true, from);
    }

    /// All that somebody may see in some of their spaces.
    public List<DiaryEntry> listAll(PersonId person, Collection<Space> spaces) {
        return list(person, spaces, false, monthsBack());
    }

    private LocalDate monthsBack() {
        return LocalDate.now(clock).minusMonths(MONTHS_BACK).withDayOfMonth(1);
    }

    private List<DiaryEntry> list(PersonId person, Collection<Space> spaces, boolean concerningOnly, LocalDate from) {
        var reader =
                new DiaryReader(Space.sightsOf(spaces), person.value(), organisationOf(spaces), concerningOnly, from);
        return sources.stream()
                .flatMap(source -> source.entriesOf(reader).stream())
                .sorted(Comparator.comparing(DiaryEntry::day))
                .toList();
    }

    /// The same in all spaces: it is the person's.
    private static @Nullable UUID organisationOf(Collection<Space> spaces) {
        return spaces.stream()
                .map(space -> space.member().organisation())
                .filter(Objects::nonNull)
                .map(OrganisationId::value)
                .findFirst()
                .orElse(null);
    }
}

package org.maillage.workspace.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.PersonId;
import org.maillage.base.journal.JournalFilter;
import org.maillage.base.notices.Asks;
import org.maillage.base.notices.Digests;
import org.maillage.base.notices.InterestSource;
import org.maillage.base.notices.InterestSource.Interest;
import org.maillage.convention.RecentChanges;
import org.maillage.convention.RecentChanges.Changed;
import org.maillage.convention.RecentChanges.Named;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads what changed for one person, done by others, as that person may read it.
@Component
class DigestReader {

    /// More is a list nobody reads.
    private static final int LINES = 30;

    private static final int FEWEST = 5;

    private final RecentChanges changes;
    private final ObjectProvider<InterestSource> sources;
    private final DigestDates dates;
    private final Asks asks;
    private final Clock clock;

    DigestReader(
            RecentChanges changes, ObjectProvider<InterestSource> sources, DigestDates dates, Asks asks, Clock clock) {
        this.asks = asks;
        this.dates = dates;
        this.changes = changes;
        this.sources = sources;
        this.clock = clock;
    }

    Digest read(PersonId person, List<Space> spaces, Digests.Window window, List<AskLine> due) {
        Map<UUID, Map<UUID, Interest>> interests = interestsOf(person, spaces);
        int most = Math.max(FEWEST, LINES / Math.max(1, spaces.size()));
        ToldAsks known = new ToldAsks(asks.listTold(person.value(), window.from()));
        List<Digest.OfSpace> told = spaces.stream()
                .flatMap(space ->
                        told(person, space, interests.getOrDefault(space.id().value(), Map.of()), window, known, most)
                                .stream())
                .toList();
        return new Digest(window, LocalDate.now(clock), told, due, dates.read(person, spaces, window));
    }

    private Map<UUID, Map<UUID, Interest>> interestsOf(PersonId person, List<Space> spaces) {
        var interests = new HashMap<UUID, Map<UUID, Interest>>();
        sources.stream()
                .flatMap(source -> source.interestsOf(person.value(), Space.sightsOf(spaces)).stream())
                .forEach(interest -> interests
                        .computeIfAbsent(interest.convention(), convention -> new HashMap<>())
                        .merge(
                                interest.subject(),
                                interest,
                                (one, other) -> one.strength() <= other.strength() ? one : other));
        return interests;
    }

    private Optional<Digest.OfSpace> told(
            PersonId person,
            Space space,
            Map<UUID, Interest> interests,
            Digests.Window window,
            ToldAsks known,
            int most) {
        var filter = new JournalFilter(
                null, window.from().toInstant(), window.until().toInstant(), null, interests.keySet(), person.value());
        List<Changed> changed = interests.isEmpty() ? List.of() : known.without(changes.of(space, filter));
        String since =
                window.from().atZoneSameInstant(FrenchDates.PARIS).toLocalDate().toString();
        return new SpaceFold(space, interests, names(space, interests, changed), changes)
                .fold(changed, most, space.path("/journal?du=" + since));
    }

    private Map<UUID, Named> names(Space space, Map<UUID, Interest> interests, List<Changed> changed) {
        var names = new HashMap<UUID, Named>();
        changed.stream()
                .flatMap(change -> Stream.ofNullable(interests.get(change.about())))
                .collect(Collectors.groupingBy(
                        Interest::kind, Collectors.mapping(Interest::subject, Collectors.toSet())))
                .forEach((kind, objects) -> names.putAll(changes.names(space, kind, objects)));
        return names;
    }
}

package org.maillage.diary.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.PersonId;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryKind;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.diary.Diaries;
import org.springframework.stereotype.Component;

/// Writes what an address gives to read, with the rights that its owner has now: who left gives nothing any more, and
/// what they lost sight of is no longer there.
///
/// The same dates make the same bytes, so that a calendar which has them is told so.
@Component
public class Calendars {

    private static final String MINE = "Maillage, ce qui me concerne";

    private final Accounts accounts;
    private final Conventions conventions;
    private final Diaries diaries;
    private final InstanceAddress house;

    Calendars(Accounts accounts, Conventions conventions, Diaries diaries, InstanceAddress house) {
        this.accounts = accounts;
        this.conventions = conventions;
        this.diaries = diaries;
        this.house = house;
    }

    /// Empty when the owner may not read it any more.
    public Optional<byte[]> find(Feed feed) {
        PersonId owner = feed.owner();
        return accounts.findOpen(owner).flatMap(person -> find(feed, conventions.listSpacesOf(owner)));
    }

    private Optional<byte[]> find(Feed feed, List<Space> spaces) {
        PersonId owner = feed.owner();
        var convention = feed.contents().convention();
        if (convention == null) {
            return Optional.of(write(feed, MINE, spaces, diaries.listConcerning(owner, spaces)));
        }
        return spaces.stream()
                .filter(space -> space.id().equals(convention))
                .findFirst()
                .map(space -> write(
                        feed,
                        "Maillage, " + space.convention().shortTitle(),
                        spaces,
                        diaries.listAll(owner, List.of(space))));
    }

    private byte[] write(Feed feed, String name, List<Space> spaces, List<DiaryEntry> entries) {
        Map<UUID, Space> byId =
                spaces.stream().collect(Collectors.toMap(space -> space.id().value(), Function.identity()));
        Map<String, String> kinds = diaries.kinds().stream().collect(Collectors.toMap(DiaryKind::key, DiaryKind::name));
        var text = new CalendarText(name, feed.madeAt());
        for (DiaryEntry entry : entries) {
            Space space = byId.get(entry.convention());
            if (space != null && !feed.contents().leftOut().contains(entry.kind())) {
                String address = house.of(space.path(entry.path()));
                text.add(entry, kinds.get(entry.kind()), space.convention().shortTitle(), address);
            }
        }
        return text.bytes();
    }
}

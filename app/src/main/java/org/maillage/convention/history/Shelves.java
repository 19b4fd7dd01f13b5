package org.maillage.convention.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.PersonId;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalSubject;
import org.maillage.convention.Space;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks each module, once a page, which of the objects met one may see and how they are called.
@Component
public class Shelves {

    private final ObjectProvider<JournalSubject> subjects;
    private final Organisations organisations;
    private final People people;
    private final Areas areas;

    Shelves(ObjectProvider<JournalSubject> subjects, Organisations organisations, People people, Areas areas) {
        this.subjects = subjects;
        this.organisations = organisations;
        this.people = people;
        this.areas = areas;
    }

    Shelf of(Space space, Collection<JournalEntry> entries) {
        Set<UUID> ids = new HashSet<>();
        entries.forEach(entry -> collect(entry, ids));
        return ofIds(space, ids);
    }

    /// What one may see of these, and how it is called.
    public Shelf ofIds(Space space, Set<UUID> ids) {
        List<Map<UUID, JournalSubject.Shown>> visible = subjects.orderedStream()
                .map(subject -> subject.visible(space.id().value(), space.sight(), ids))
                .toList();
        return Shelf.of(visible, shared(ids));
    }

    Map<UUID, JournalSubject.Shown> visible(Space space, Collection<UUID> ids) {
        var visible = new HashMap<UUID, JournalSubject.Shown>();
        subjects.orderedStream()
                .forEach(subject -> visible.putAll(subject.visible(space.id().value(), space.sight(), ids)));
        return visible;
    }

    /// The names of the people, organisations and places that these changes speak of.
    Map<UUID, String> sharedNames(Collection<JournalEntry> entries) {
        Set<UUID> ids = new HashSet<>();
        entries.forEach(entry -> collect(entry, ids));
        return shared(ids);
    }

    // What the instance shares has no visibility: its names are told to every member.
    private Map<UUID, String> shared(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        organisations
                .byId(ids.stream().map(OrganisationId::new).toList())
                .forEach((id, organisation) -> names.put(id.value(), organisation.name()));
        people.byId(ids.stream().map(PersonId::new).toList())
                .forEach((id, person) -> names.put(id.value(), person.name()));
        areas.namesOf(ids.stream().map(AreaId::new).toList()).forEach((id, name) -> names.put(id.value(), name));
        return names;
    }

    private static void collect(JournalEntry entry, Set<UUID> ids) {
        ids.add(entry.subjectId());
        entry.changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(Ids::isId)
                .map(UUID::fromString)
                .forEach(ids::add);
    }
}

package org.maillage.convention.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.PersonId;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.Space;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks each module, once a page, which of the objects met one may see and how they are called. A module that the page
/// does not speak of is not asked; a column that nobody claims is asked of all.
@Component
public class Shelves {

    private static final String ORGANISATION = "organisation";
    private static final String PERSON = "person";
    private static final String AREA = "area";
    private static final Map<String, String> SHARED = Map.of(
            "institution_id", ORGANISATION,
            "author_id", PERSON,
            "withdrawn_by", PERSON,
            "answers_to", "comment",
            "asked_by", PERSON,
            "passed_by", PERSON,
            "received_by", PERSON,
            "territory_id", AREA);

    private final ObjectProvider<SubjectKind> subjects;
    private final Organisations organisations;
    private final People people;
    private final Areas areas;

    Shelves(ObjectProvider<SubjectKind> subjects, Organisations organisations, People people, Areas areas) {
        this.subjects = subjects;
        this.organisations = organisations;
        this.people = people;
        this.areas = areas;
    }

    Shelf of(Space space, Collection<JournalEntry> entries) {
        return of(space, Met.in(entries));
    }

    /// What one may see of these, and how it is called.
    public Shelf of(Space space, Met met) {
        List<SubjectKind> asked = subjects.orderedStream().toList();
        Map<String, Set<UUID>> wanted = wanted(met, asked);
        List<Map<UUID, SubjectKind.Shown>> visible = asked.stream()
                .filter(subject -> wanted.containsKey(subject.kind()))
                .map(subject -> subject.visible(space.id().value(), space.sight(), idsOf(wanted, subject.kind())))
                .toList();
        return Shelf.of(visible, shared(wanted));
    }

    private static Map<String, Set<UUID>> wanted(Met met, List<SubjectKind> asked) {
        var wanted = new HashMap<String, Set<UUID>>();
        met.byKind().forEach((kind, ids) -> add(wanted, kind, ids));
        met.byColumn().forEach((column, ids) -> {
            Set<String> kinds = kindsOf(column, asked);
            kinds.forEach(kind -> add(wanted, kind, ids));
        });
        return wanted;
    }

    private static Set<String> kindsOf(String column, List<SubjectKind> asked) {
        var all = new HashSet<>(Set.of(ORGANISATION, PERSON, AREA));
        asked.forEach(subject -> all.add(subject.kind()));
        String shared = SHARED.get(column);
        String named = column.endsWith("_id") ? column.substring(0, column.length() - "_id".length()) : column;
        return shared != null ? Set.of(shared) : all.contains(named) ? Set.of(named) : all;
    }

    private static void add(Map<String, Set<UUID>> wanted, String kind, Set<UUID> ids) {
        wanted.computeIfAbsent(kind, name -> new HashSet<>()).addAll(ids);
    }

    private static Set<UUID> idsOf(Map<String, Set<UUID>> wanted, String kind) {
        return wanted.getOrDefault(kind, Set.of());
    }

    Map<UUID, SubjectKind.Shown> visible(Space space, Collection<UUID> ids) {
        var visible = new HashMap<UUID, SubjectKind.Shown>();
        subjects.orderedStream()
                .forEach(subject -> visible.putAll(subject.visible(space.id().value(), space.sight(), ids)));
        return visible;
    }

    Map<UUID, SubjectKind.Shown> visible(Space space, String kind, Collection<UUID> ids) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .findFirst()
                .map(subject -> subject.visible(space.id().value(), space.sight(), ids))
                .orElse(Map.of());
    }

    /// The names of the people, organisations and places that these changes speak of.
    Map<UUID, String> sharedNames(Collection<JournalEntry> entries) {
        return shared(wanted(Met.in(entries), subjects.orderedStream().toList()));
    }

    // What the instance shares has no visibility: its names are told to every member.
    private Map<UUID, String> shared(Map<String, Set<UUID>> wanted) {
        var names = new HashMap<UUID, String>();
        Set<UUID> ofOrganisations = idsOf(wanted, ORGANISATION);
        Set<UUID> ofPeople = idsOf(wanted, PERSON);
        Set<UUID> ofAreas = idsOf(wanted, AREA);
        if (!ofOrganisations.isEmpty()) {
            organisations
                    .byId(ofOrganisations.stream().map(OrganisationId::new).toList())
                    .forEach((id, organisation) -> names.put(id.value(), organisation.name()));
        }
        if (!ofPeople.isEmpty()) {
            people.byId(ofPeople.stream().map(PersonId::new).toList())
                    .forEach((id, person) -> names.put(id.value(), person.name()));
        }
        if (!ofAreas.isEmpty()) {
            areas.namesOf(ofAreas.stream().map(AreaId::new).toList())
                    .forEach((id, name) -> names.put(id.value(), name));
        }
        return names;
    }
}

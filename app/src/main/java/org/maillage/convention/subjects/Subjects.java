package org.maillage.convention.subjects;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalKinds;
import org.maillage.site.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the object that an address of a tool of the house names, when who asks may see it.
@Component
public class Subjects {

    private final ObjectProvider<SubjectKind> presented;
    private final JournalKinds kinds;

    Subjects(ObjectProvider<SubjectKind> presented, JournalKinds kinds) {
        this.presented = presented;
        this.kinds = kinds;
    }

    /// What is hidden from who asks answers 404, as what is not there.
    ///
    /// @param word the kind, as addresses write it
    public Subject getSubject(Space space, String word, UUID id) {
        return findSubject(space, word, id).orElseThrow(() -> NotFound.of("Subject", id));
    }

    public Optional<Subject> findSubject(Space space, String word, UUID id) {
        return kinds.findKind(word).flatMap(kind -> find(space, kind, id));
    }

    /// Those of these objects that one may see, asked of each module once.
    ///
    /// @param wanted ids by kind, as the triggers write it
    public Map<UUID, Subject> seenAmong(Space space, Map<String, Set<UUID>> wanted) {
        var found = new HashMap<UUID, Subject>();
        kinds.list().stream()
                .filter(kind -> wanted.containsKey(kind.kind()))
                .forEach(kind -> seen(space, kind, wanted.getOrDefault(kind.kind(), Set.of()))
                        .forEach(one -> found.put(one.id(), one)));
        return found;
    }

    /// Whether a member in that space sees an object.
    public boolean isSeenFrom(Space space, Subject object) {
        return seenAmong(space, Map.of(object.kind(), Set.of(object.id()))).containsKey(object.id());
    }

    private Optional<Subject> find(Space space, JournalKinds.Kind kind, UUID id) {
        return seen(space, kind, List.of(id)).findFirst();
    }

    private Stream<Subject> seen(Space space, JournalKinds.Kind kind, Collection<UUID> ids) {
        return presented
                .orderedStream()
                .filter(one -> one.kind().equals(kind.kind()))
                .flatMap(one -> one.visible(space.id().value(), space.sight(), ids).entrySet().stream())
                .map(shown -> new Subject(
                        kind.kind(),
                        kind.address(),
                        shown.getKey(),
                        shown.getValue().label(),
                        shown.getValue().path()));
    }
}

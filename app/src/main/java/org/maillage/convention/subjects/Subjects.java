package org.maillage.convention.subjects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        return kinds.findKind(word)
                .flatMap(kind -> find(space, kind, id))
                .orElseThrow(() -> NotFound.of("Subject", id));
    }

    private Optional<Subject> find(Space space, JournalKinds.Kind kind, UUID id) {
        return presented
                .orderedStream()
                .filter(one -> one.kind().equals(kind.kind()))
                .map(one -> one.visible(space.id().value(), space.sight(), List.of(id)))
                .map(Map::values)
                .flatMap(found -> found.stream())
                .map(shown -> new Subject(kind.kind(), kind.address(), id, shown.label(), shown.path()))
                .findFirst();
    }
}

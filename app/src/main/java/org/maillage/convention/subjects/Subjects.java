package org.maillage.convention.subjects;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.base.subjects.VisibleSubjects;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalKinds;
import org.maillage.site.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the object that an address of a tool of the house names, when who asks may see it.
@Component
public class Subjects {

    private final VisibleSubjects visible;
    private final ObjectProvider<SubjectKind> presented;
    private final JournalKinds kinds;

    Subjects(VisibleSubjects visible, ObjectProvider<SubjectKind> presented, JournalKinds kinds) {
        this.visible = visible;
        this.presented = presented;
        this.kinds = kinds;
    }

    /// What is hidden from who asks answers 404, as what is not there.
    ///
    /// @param word the kind, as addresses write it
    public Subject getSubject(Space space, String word, UUID id) {
        return findSubject(space, word, id).orElseThrow(() -> NotFound.of("Subject", id));
    }

    /// One that was made one with another is found as that other.
    public Optional<Subject> findSubject(Space space, String word, UUID id) {
        return kinds.findKind(word).map(kind -> {
            UUID standing = presentedAs(kind.kind()).map(as -> as.survivor(id)).orElse(id);
            return seenAmong(space, Map.of(kind.kind(), List.of(standing))).get(standing);
        });
    }

    /// Those whose history tells what became of an object: itself, and what was made one with it.
    public Set<UUID> toldOf(Subject object) {
        var told = new HashSet<>(Set.of(object.id()));
        presentedAs(object.kind()).ifPresent(kind -> told.addAll(kind.absorbed(object.id())));
        return told;
    }

    private Optional<SubjectKind> presentedAs(String kind) {
        return presented.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /// Those of these objects that one may see, asked of each module once.
    ///
    /// @param wanted ids by kind, as the triggers write it
    public Map<UUID, Subject> seenAmong(Space space, Map<String, ? extends Collection<UUID>> wanted) {
        Map<UUID, SubjectKind.Shown> shown = visible.among(space.id().value(), space.sight(), wanted);
        var seen = new HashMap<UUID, Subject>();
        kinds.list().forEach(kind -> {
            Collection<UUID> ids = wanted.get(kind.kind());
            if (ids != null) {
                ids.forEach(id -> Optional.ofNullable(shown.get(id))
                        .map(one -> new Subject(kind.kind(), kind.address(), id, one.label(), one.path()))
                        .ifPresent(one -> seen.put(id, one)));
            }
        });
        return seen;
    }

    /// Whether a member in that space sees an object.
    public boolean isSeenFrom(Space space, Subject object) {
        return seenAmong(space, Map.of(object.kind(), List.of(object.id()))).containsKey(object.id());
    }
}

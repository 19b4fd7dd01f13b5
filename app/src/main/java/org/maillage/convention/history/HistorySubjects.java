package org.maillage.convention.history;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.base.journal.JournalSubject;
import org.maillage.convention.Space;
import org.maillage.site.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the object that an address of the journal names.
@Component
public class HistorySubjects {

    private final ObjectProvider<JournalSubject> subjects;
    private final JournalKinds kinds;
    private final JournalWords words;

    HistorySubjects(ObjectProvider<JournalSubject> subjects, JournalKinds kinds, JournalWords words) {
        this.subjects = subjects;
        this.kinds = kinds;
        this.words = words;
    }

    /// An object that one may see.
    ///
    /// @param path of its history
    public record Subject(String kind, UUID id, JournalSubject.Shown shown, String path) {}

    /// What is hidden from who asks answers 404, as what is not there.
    public Subject getSubject(Space space, String address, UUID id) {
        return kinds.findKind(address)
                .flatMap(kind -> subjects.orderedStream()
                        .filter(subject -> subject.kind().equals(kind.kind()))
                        .map(subject -> subject.visible(space.id().value(), space.sight(), List.of(id))
                                .get(id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(shown -> new Subject(
                                kind.kind(), id, shown, new HistoryAddress(space, words).of(kind.kind(), id))))
                .orElseThrow(() -> NotFound.of("Subject", id));
    }
}

package org.maillage.convention.conversation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is said about the objects of conventions. Every member who sees an object reads and writes there: talking
/// changes nothing of it. An [Subject] that was handed over is one that who asks may see.
@Component
public class Conversations {

    private final CommentReading reading;
    private final CommentWriting writing;
    private final CommentRules rules;
    private final Subjects subjects;

    Conversations(CommentReading reading, CommentWriting writing, CommentRules rules, Subjects subjects) {
        this.reading = reading;
        this.writing = writing;
        this.rules = rules;
        this.subjects = subjects;
    }

    /// Latest first.
    public List<CommentThread> threadsOf(Space space, Subject object) {
        return CommentThread.of(space, reading.listOf(space, object));
    }

    /// The thread a comment stands in; 404 for one that who asks does not see.
    public CommentThread getThread(Space space, Subject object, CommentId comment) {
        return findThread(space, object, comment).orElseThrow(() -> NotFound.of("Comment", comment.value()));
    }

    public Comment getComment(Space space, Subject object, CommentId comment) {
        return findComment(space, object, comment).orElseThrow(() -> NotFound.of("Comment", comment.value()));
    }

    public Optional<Comment> findComment(Space space, Subject object, CommentId comment) {
        return findThread(space, object, comment).stream()
                .flatMap(CommentThread::comments)
                .filter(one -> one.id().equals(comment))
                .findFirst();
    }

    private Optional<CommentThread> findThread(Space space, Subject object, CommentId comment) {
        return threadsOf(space, object).stream()
                .filter(thread -> thread.holds(comment))
                .findFirst();
    }

    /// @param id of the new comment
    @Transactional
    public Saved write(Space space, Subject object, CommentId id, CommentDraft draft) {
        Comment answered = answered(space, object, draft.answersTo());
        if (answered != null && !answered.mayBeAnswered()) {
            return new Saved.Refused("body", "On ne répond plus à ce commentaire\u00a0: écrivez-en un nouveau.");
        }
        Optional<Saved> refusal = rules.findRefusal(space, object, draft, answered);
        return refusal.orElseGet(() -> writing.add(space, object, id, draft));
    }

    /// One edits one's own words only; who was told of them stays told.
    @Transactional
    public Saved edit(Space space, Subject object, CommentId id, int version, CommentDraft draft) {
        Comment comment = getComment(space, object, id);
        if (!comment.mayEdit(space)) {
            return new Saved.Refused("body", "Seule la personne qui a écrit ce commentaire peut le modifier.");
        }
        return rules.findRefusal(space, object, draft, answered(space, object, comment.answersTo()))
                .orElseGet(() -> writing.edit(space, id, version, draft));
    }

    /// @param reason that the author reads, when the coordination withdraws
    @Transactional
    public Saved withdraw(Space space, Subject object, CommentId id, int version, String reason) {
        Comment comment = getComment(space, object, id);
        if (!comment.mayWithdraw(space)) {
            return new Saved.Refused(
                    "", "Seules la personne qui l’a écrit et la coordination peuvent retirer ce commentaire.");
        }
        if (!comment.isBy(space) && reason.isBlank()) {
            return new Saved.Refused("reason", "Dites pourquoi à la personne qui a écrit ce commentaire.");
        }
        return writing.withdraw(space, id, version, comment.isBy(space) ? null : reason);
    }

    @Transactional
    public Saved bringBack(Space space, Subject object, CommentId id, int version) {
        return getComment(space, object, id).mayBringBack(space)
                ? writing.bringBack(space, id, version)
                : new Saved.Refused("", "Ce commentaire ne peut être rétabli que par qui l’a retiré.");
    }

    /// How many comments one reads about each of these objects; none is left out. They must be objects one sees.
    public Map<UUID, Integer> countsOf(Space space, String kind, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : reading.countsOf(space, kind, ids);
    }

    /// What was said last about each object one sees, the latest first.
    public List<LatestWord> listLatest(Space space) {
        List<CommentReading.Last> last = reading.listLast(space);
        Map<String, Set<UUID>> wanted = last.stream()
                .collect(Collectors.groupingBy(
                        CommentReading.Last::kind,
                        Collectors.mapping(CommentReading.Last::subject, Collectors.toSet())));
        Map<UUID, Subject> seen = subjects.seenAmong(space, wanted);
        return last.stream()
                .sorted(Comparator.comparing(CommentReading.Last::at)
                        .thenComparing(CommentReading.Last::number)
                        .reversed())
                .flatMap(one -> Optional.ofNullable(seen.get(one.subject())).map(one::about).stream())
                .toList();
    }

    private @Nullable Comment answered(Space space, Subject object, @Nullable CommentId answered) {
        return answered == null ? null : getComment(space, object, answered);
    }
}

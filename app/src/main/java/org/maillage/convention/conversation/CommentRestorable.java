package org.maillage.convention.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings back what a comment said, to its author. One that was withdrawn comes back from its conversation.
@Component
class CommentRestorable implements Restorable {

    private static final Shape SHAPE = Shape.of("convention.comment", "body").together("visibility", "institution_id");

    private static final String OWN = """
            select c.id from %s and c.id = any (:ids) and c.author_id = :me and c.withdrawn_at is null
            """.formatted(CommentReading.SEEN);

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Conversations conversations;

    CommentRestorable(JdbcClient jdbc, Subjects subjects, Conversations conversations) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.conversations = conversations;
    }

    @Override
    public String kind() {
        return CommentSubject.KIND;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return jdbc.sql(OWN)
                .params(CommentReading.params(space.id(), space.sight()))
                .param("ids", ids.toArray(UUID[]::new))
                .param("me", space.member().person().value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .set();
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return !keys.contains("visibility")
                        || CommentReaders.openTo(space, answered(space, now)).contains(readers(then))
                ? Map.of()
                : Map.of("visibility", "Ces lecteurs ne peuvent plus être choisis pour ce commentaire.");
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        Former wished = now.with(SHAPE, then, keys);
        var draft = new CommentDraft(null, wished.text("body"), readers(wished), List.of(), null);
        return conversations.edit(space, objectOf(space, now), new CommentId(now.id()), now.version(), draft);
    }

    private @Nullable CommentReaders answered(Space space, Former now) {
        CommentId answered = now.id("answers_to", CommentId::new);
        return answered == null
                ? null
                : conversations
                        .getComment(space, objectOf(space, now), answered)
                        .readers();
    }

    private Subject objectOf(Space space, Former now) {
        UUID object = UUID.fromString(now.text("subject_id"));
        return Optional.ofNullable(subjects.seenAmong(space, Map.of(now.text("subject_kind"), Set.of(object)))
                        .get(object))
                .orElseThrow(() -> NotFound.of("Subject", object));
    }

    private static CommentReaders readers(Former state) {
        return new CommentReaders(
                Visibility.ofCode(state.text("visibility")), state.id("institution_id", OrganisationId::new));
    }
}

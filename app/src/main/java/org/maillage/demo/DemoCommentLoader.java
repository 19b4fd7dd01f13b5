package org.maillage.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.CommentDraft;
import org.maillage.convention.conversation.CommentId;
import org.maillage.convention.conversation.CommentReaders;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.plan.ActionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes what members said about an action, each from the space as they stand in it.
@Component
@Profile("demo")
class DemoCommentLoader {

    private static final String KIND = "action";

    private final Conventions conventions;
    private final Subjects subjects;
    private final Conversations conversations;

    DemoCommentLoader(Conventions conventions, Subjects subjects, Conversations conversations) {
        this.conventions = conventions;
        this.subjects = subjects;
        this.conversations = conversations;
    }

    void load(String where, List<DemoComment> comments, ConventionId convention, ActionId action, DemoWorld world) {
        comments.forEach(comment -> {
            CommentId id = write(where, comment, null, convention, action, world);
            comment.answers().forEach(answer -> write(where, answer, id, convention, action, world));
        });
    }

    private CommentId write(
            String where,
            DemoComment comment,
            @Nullable CommentId answered,
            ConventionId convention,
            ActionId action,
            DemoWorld world) {
        var author = world.people().get(where, comment.author());
        Space space = conventions
                .findSpace(conventions.getConvention(convention).slug(), author)
                .orElseThrow(() -> new DemoRefusal(where, "« " + comment.author() + " » n’est pas membre"));
        Subject object = subjects.getSubject(space, KIND, action.value());
        Visibility visibility = comment.visibility() == null ? Visibility.PARTNERS : comment.visibility();
        var readers = new CommentReaders(
                visibility,
                visibility == Visibility.INSTITUTION ? space.member().institution() : null);
        var told = List.copyOf(world.people().getAll(where, comment.told()));
        var id = new CommentId(UUID.randomUUID());
        var draft = new CommentDraft(answered, comment.body().strip(), readers, told, comment.writtenAt());
        DemoRefusal.unlessDone(where, conversations.write(space, object, id, draft));
        return id;
    }
}

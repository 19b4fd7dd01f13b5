package org.maillage.convention.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.convention.Space;

/// A comment with its answers, as one member reads them. A comment that was withdrawn keeps its place, without its
/// words, while answers stand under it; without, nothing is left but for who may bring it back and for its author.
public record CommentThread(Comment first, List<Comment> answers) {

    public CommentThread {
        answers = List.copyOf(answers);
    }

    /// @param seen in the order they were written in
    /// @return the latest first, the answers of each in the order they were written in
    static List<CommentThread> of(Space space, List<Comment> seen) {
        var threads = new ArrayList<CommentThread>();
        for (Comment one : seen) {
            if (one.answersTo() == null) {
                List<Comment> answers = seen.stream()
                        .filter(other -> one.id().equals(other.answersTo()) && other.mayRead(space))
                        .toList();
                if (one.mayRead(space) || answers.stream().anyMatch(Comment::stands)) {
                    threads.add(new CommentThread(one, answers));
                }
            }
        }
        return List.copyOf(threads.reversed());
    }

    public Stream<Comment> comments() {
        return Stream.concat(Stream.of(first), answers.stream());
    }

    public boolean holds(CommentId id) {
        return comments().anyMatch(one -> one.id().equals(id));
    }
}

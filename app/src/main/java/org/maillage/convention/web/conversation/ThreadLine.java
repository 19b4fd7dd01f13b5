package org.maillage.convention.web.conversation;

import java.util.List;
import java.util.stream.Stream;

/// A comment with its answers; of many, the first are folded.
///
/// @param unfolded whether the address names one of those folded
public record ThreadLine(CommentLine first, List<CommentLine> folded, List<CommentLine> answers, boolean unfolded) {

    private static final int SHOWN = 3;

    /// @param answers all of them
    /// @param named anchor of the comment that the address names
    static ThreadLine of(CommentLine first, List<CommentLine> answers, String named) {
        // One that is hidden takes as much room as the button that shows it.
        int folded = answers.size() > SHOWN + 1 ? answers.size() - SHOWN : 0;
        List<CommentLine> earlier = answers.subList(0, folded);
        boolean unfolded = earlier.stream().anyMatch(one -> one.anchor().equals(named));
        return new ThreadLine(first, earlier, answers.subList(folded, answers.size()), unfolded);
    }

    /// To be read beside a form.
    ThreadLine withoutTools() {
        return new ThreadLine(
                first.withoutTools(),
                folded.stream().map(CommentLine::withoutTools).toList(),
                answers.stream().map(CommentLine::withoutTools).toList(),
                unfolded);
    }

    public String foldedLabel() {
        return "Les " + folded.size() + " premières réponses";
    }

    public boolean isAnswered() {
        return Stream.concat(folded.stream(), answers.stream()).findAny().isPresent();
    }
}

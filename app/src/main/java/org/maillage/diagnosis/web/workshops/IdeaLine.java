package org.maillage.diagnosis.web.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.workshop.Idea;

/// One idea, as it is sorted.
///
/// @param path where it is reworded
/// @param joined those it stands for as well
/// @param kept address of the constat it became, or null
/// @param points "12 points"
public record IdeaLine(
        Idea idea,
        String path,
        List<IdeaLine> joined,
        @Nullable String kept,
        String points) {

    public String value() {
        return idea.id().value().toString();
    }

    static String points(int points) {
        return points + (points > 1 ? "\u00a0points" : "\u00a0point");
    }
}

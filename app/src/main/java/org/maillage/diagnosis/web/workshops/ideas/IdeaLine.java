package org.maillage.diagnosis.web.workshops.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.workshop.Idea;

/// One idea, as it is sorted.
///
/// @param path where it is reworded
/// @param joined those it stands for as well
/// @param kept address of the constat it became, or null
/// @param points "12 points", or null while it is nobody's to know
public record IdeaLine(
        Idea idea,
        String path,
        List<IdeaLine> joined,
        @Nullable String kept,
        @Nullable String points) {

    public String value() {
        return idea.id().value().toString();
    }

    public static @Nullable String points(Idea idea) {
        return idea.points() == 0 ? null : idea.points() + "\u00a0points";
    }
}

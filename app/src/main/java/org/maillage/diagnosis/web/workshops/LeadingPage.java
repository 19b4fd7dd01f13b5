package org.maillage.diagnosis.web.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.web.workshops.ideas.IdeaLine;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// What the coordination has before it while a room works.
///
/// @param door how phones come in, or null once it is closed
/// @param waiting not read yet
/// @param wall what the room sees
/// @param kinds what to keep as, when nobody said it
/// @param notice why what was asked was not done, or null
public record LeadingPage(
        String title,
        String question,
        List<Link> crumbs,
        String address,
        Stage stage,
        String tone,
        int version,
        boolean moderated,
        @Nullable Door door,
        List<IdeaLine> waiting,
        List<IdeaLine> wall,
        List<IdeaLine> refused,
        List<OptionGroup> kinds,
        String history,
        @Nullable String notice) {

    LeadingPage saying(String why) {
        return new LeadingPage(
                title, question, crumbs, address, stage, tone, version, moderated, door, waiting, wall, refused, kinds,
                history, why);
    }

    public String waitingCount() {
        return switch (waiting.size()) {
            case 0 -> "Aucune proposition n’attend.";
            case 1 -> "1 proposition attend d’être lue.";
            default -> waiting.size() + " propositions attendent d’être lues.";
        };
    }

    /// Whether something waits to be read, or may soon.
    public boolean reads() {
        return (moderated && stage.isOpen()) || !waiting.isEmpty();
    }

    /// What the room chose, once it is over.
    public String order() {
        return WallPage.order(wall.stream().map(IdeaLine::idea).toList());
    }
}

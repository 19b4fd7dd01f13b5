package org.maillage.diagnosis.web.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;

/// What the room reads together.
///
/// @param door how to come in, or null once it is closed
/// @param size few, some or many: how large each idea can be
/// @param back where it is led from, or the list
public record WallPage(
        String title,
        String question,
        String convention,
        String address,
        Stage stage,
        @Nullable Door door,
        List<Line> lines,
        String size,
        String back) {

    private static final int FEW = 6;
    private static final int SOME = 14;

    /// @param points null before the room ranked
    public record Line(String wording, @Nullable String points) {}

    static WallPage of(Space space, Workshop workshop, List<Idea> wall, @Nullable Door door, boolean leads) {
        boolean ranked = workshop.stage() == Stage.RANKING || workshop.stage() == Stage.CLOSED;
        String path = space.path(workshop.id().path());
        return new WallPage(
                workshop.title(),
                workshop.content().question(),
                space.convention().title(),
                path + "/mur",
                workshop.stage(),
                workshop.stage().isOpen() ? door : null,
                wall.stream()
                        .map(idea -> new Line(idea.wording(), ranked ? IdeaLine.points(idea.points()) : null))
                        .toList(),
                wall.size() <= FEW ? "few" : wall.size() <= SOME ? "some" : "many",
                leads ? path : space.path(org.maillage.diagnosis.workshop.Workshops.PATH));
    }

    /// Changes when what is shown does.
    public String fingerprint() {
        return Integer.toHexString(List.of(question, stage.name(), lines).hashCode());
    }

    public String count() {
        return switch (lines.size()) {
            case 0 -> "Aucune proposition encore.";
            case 1 -> "1 proposition";
            default -> lines.size() + " propositions";
        };
    }

    public String invitation() {
        return switch (stage) {
            case PREPARED -> "L’atelier va commencer.";
            case PROPOSING -> "Proposez depuis votre téléphone.";
            case RANKING -> "Choisissez trois propositions depuis votre téléphone.";
            case CLOSED -> "L’atelier est terminé. Merci.";
        };
    }
}

package org.maillage.diagnosis.web.workshops;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.workshops.ideas.IdeaLine;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.FrenchDates;

/// What the room reads together.
///
/// @param day when it opened, or null
/// @param lines the latest first while the room proposes: it looks for what it just sent
/// @param order what their order says, once it is over
/// @param door how to come in, or null once it is closed
/// @param size few, some or many: how large each idea can be
/// @param back where it is led from, or the list
public record WallPage(
        String title,
        String question,
        String convention,
        @Nullable String day,
        String address,
        Stage stage,
        @Nullable Door door,
        List<Line> lines,
        @Nullable String order,
        String size,
        String back) {

    private static final int FEW = 6;
    private static final int SOME = 14;

    /// @param points null while they are nobody's to know
    public record Line(String wording, @Nullable String points) {}

    static WallPage of(Space space, Workshop workshop, List<Idea> wall, @Nullable Door door, boolean leads) {
        String path = space.path(workshop.id().path());
        return new WallPage(
                workshop.title(),
                workshop.content().question(),
                space.convention().title(),
                workshop.openedAt() == null
                        ? null
                        : FrenchDates.day(LocalDate.ofInstant(workshop.openedAt(), FrenchDates.PARIS)),
                path + "/mur",
                workshop.stage(),
                workshop.stage().isOpen() ? door : null,
                lines(workshop.stage() == Stage.PROPOSING ? wall.reversed() : wall),
                workshop.stage() == Stage.CLOSED ? order(wall) : null,
                wall.size() <= FEW ? "few" : wall.size() <= SOME ? "some" : "many",
                leads ? path : space.path(org.maillage.diagnosis.workshop.Workshops.PATH));
    }

    private static List<Line> lines(List<Idea> ideas) {
        return ideas.stream()
                .map(idea -> new Line(idea.wording(), IdeaLine.points(idea)))
                .toList();
    }

    /// What the order of a wall says, once it is over.
    public static String order(List<Idea> wall) {
        return wall.stream().allMatch(idea -> idea.place() == null)
                ? "Moins de " + Room.FEWEST_ORDERED
                        + " téléphones ont choisi\u00a0: l’ordre n’est pas montré, il dirait qui a choisi quoi."
                : "Dans l’ordre choisi par la salle. Le nombre de points est dit à partir de " + Room.FEWEST_TOLD + ".";
    }

    /// Changes when what is shown does.
    public String fingerprint() {
        return Integer.toHexString(List.of(title, question, stage.name(), lines).hashCode());
    }

    public String count() {
        return switch (lines.size()) {
            case 0 -> "Aucune proposition encore";
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

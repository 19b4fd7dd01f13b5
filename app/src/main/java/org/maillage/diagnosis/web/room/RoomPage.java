package org.maillage.diagnosis.web.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.web.workshops.WallPage;
import org.maillage.diagnosis.web.workshops.ideas.IdeaLine;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.Filled;
import org.maillage.site.components.Option;

/// What a phone shows of a workshop, whatever its stage.
///
/// @param received what was just received, or null
/// @param kinds what one may say an idea is
/// @param behind whether the page that asks shows an earlier stage
/// @param choices what the wall shows, as one ticks it
public record RoomPage(
        Workshop workshop,
        String address,
        @Nullable String received,
        Filled<RoomForm> filled,
        List<Option> kinds,
        List<Option> choices,
        List<Idea> wall,
        boolean behind) {

    /// The same, asked by a page that shows an earlier stage.
    RoomPage askedByOneBehind() {
        return new RoomPage(workshop, address, received, filled, kinds, choices, wall, true);
    }

    public Stage stage() {
        return workshop.stage();
    }

    public String question() {
        return workshop.content().question();
    }

    public String moment() {
        return switch (stage()) {
            case PREPARED -> "L’atelier n’est pas encore ouvert. Gardez cette page.";
            case PROPOSING -> "C’est le moment de proposer.";
            case RANKING -> "C’est le moment de choisir.";
            case CLOSED -> "L’atelier est terminé. Merci d’y avoir pris part.";
        };
    }

    public boolean readFirst() {
        return workshop.content().moderated();
    }

    public String order() {
        return WallPage.order(wall);
    }

    public @Nullable String points(Idea idea) {
        return IdeaLine.points(idea);
    }

    /// What a phone that shows an earlier stage goes on to.
    public String next() {
        if (!behind) {
            return "Actualiser";
        }
        return switch (stage()) {
            case PREPARED -> "Actualiser";
            case PROPOSING -> "Proposer maintenant";
            case RANKING -> "Choisir maintenant";
            case CLOSED -> "Voir ce que la salle a choisi";
        };
    }
}

package org.maillage.diagnosis.web.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.Filled;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Builds what a phone shows.
@Component
class RoomPages {

    private final Ideas ideas;

    RoomPages(Ideas ideas) {
        this.ideas = ideas;
    }

    /// @param chosen what the phone chose
    RoomPage pageOf(Workshop workshop, Filled<RoomForm> filled, Set<IdeaId> chosen, @Nullable String received) {
        List<Idea> wall = ideas.wall(workshop);
        return new RoomPage(
                workshop,
                Objects.requireNonNull(workshop.code()).path(),
                received,
                filled,
                kinds(filled.form().kind()),
                // In the order they came: points already given would draw others.
                ideas.list(workshop).stream()
                        .filter(Idea::isOnTheWall)
                        .map(idea ->
                                new Option(idea.id().value().toString(), idea.wording(), chosen.contains(idea.id())))
                        .toList(),
                wall,
                false);
    }

    // In words of residents; the coordination reads the names of the house.
    private static List<Option> kinds(String chosen) {
        var all = new ArrayList<Option>();
        for (ConstatKind kind : ConstatKind.values()) {
            String words = switch (kind) {
                case STRENGTH -> "Ce qui va bien";
                case WEAKNESS -> "Ce qui va mal";
                case NEED -> "Ce qui manque";
                case OBSTACLE -> "Ce qui empêche";
            };
            all.add(new Option(kind.name(), words, kind.name().equals(chosen)));
        }
        all.add(new Option("", "Je ne précise pas", chosen.isEmpty()));
        return all;
    }
}

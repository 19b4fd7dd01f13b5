package org.maillage.diagnosis.web.room;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.web.Choices;
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
    private final Choices choices;

    RoomPages(Ideas ideas, Choices choices) {
        this.ideas = ideas;
        this.choices = choices;
    }

    /// @param chosen what the phone chose
    RoomPage pageOf(Workshop workshop, Filled<RoomForm> filled, Set<IdeaId> chosen, @Nullable String received) {
        List<Idea> wall = ideas.wall(workshop);
        return new RoomPage(
                workshop,
                Objects.requireNonNull(workshop.code()).path(),
                received,
                filled,
                choices.kinds(ConstatKind::name, filled.form().kind()).getFirst().options().stream()
                        .map(kind -> new Option(kind.value(), kind.label(), kind.selected()))
                        .toList(),
                // In the order they came: points already given would draw others.
                ideas.list(workshop).stream()
                        .filter(Idea::isOnTheWall)
                        .map(idea ->
                                new Option(idea.id().value().toString(), idea.wording(), chosen.contains(idea.id())))
                        .toList(),
                wall);
    }
}

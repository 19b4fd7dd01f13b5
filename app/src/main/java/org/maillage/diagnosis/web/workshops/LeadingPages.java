package org.maillage.diagnosis.web.workshops;

import java.util.List;
import java.util.function.Predicate;
import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.web.workshops.ideas.IdeaLine;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaState;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page that leads a workshop.
@Component
class LeadingPages {

    static final String VIEW = "diagnosis/workshop/leading";

    private final Ideas ideas;
    private final Choices choices;
    private final Doors doors;

    LeadingPages(Ideas ideas, Choices choices, Doors doors) {
        this.ideas = ideas;
        this.choices = choices;
        this.doors = doors;
    }

    LeadingPage pageOf(Space space, Workshop workshop) {
        List<Idea> all = ideas.list(workshop);
        String address = space.path(workshop.id().path());
        return new LeadingPage(
                workshop.title(),
                workshop.content().question(),
                List.of(new Link("Ateliers", space.path(Workshops.PATH))),
                address,
                workshop.stage(),
                WorkshopLine.toneOf(workshop.stage()),
                workshop.version(),
                workshop.content().moderated(),
                workshop.stage() == Stage.CLOSED ? null : doors.of(workshop),
                lines(space, address, all, all, idea -> stands(idea, IdeaState.WAITING)),
                lines(space, address, all, ideas.wall(workshop), idea -> true),
                lines(space, address, all, all, idea -> stands(idea, IdeaState.REFUSED)),
                choices.kinds(ConstatKind::name, ConstatKind.NEED.name()),
                space.path("/journal/workshop/" + workshop.id().value()),
                null);
    }

    private static boolean stands(Idea idea, IdeaState state) {
        return idea.state() == state && idea.joinedTo() == null;
    }

    private static List<IdeaLine> lines(
            Space space, String address, List<Idea> all, List<Idea> some, Predicate<Idea> chosen) {
        return some.stream()
                .filter(chosen)
                .map(idea -> line(space, address, all, idea))
                .toList();
    }

    private static IdeaLine line(Space space, String address, List<Idea> all, Idea idea) {
        return new IdeaLine(
                idea,
                address + "/propositions/" + idea.id().value(),
                all.stream()
                        .filter(other -> idea.id().equals(other.joinedTo()))
                        .map(other -> line(space, address, List.of(), other))
                        .toList(),
                idea.keptAs() == null ? null : space.path(idea.keptAs().path()),
                IdeaLine.points(idea));
    }
}

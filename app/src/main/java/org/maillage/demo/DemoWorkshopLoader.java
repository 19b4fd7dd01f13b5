package org.maillage.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Phone;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopDraft;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.diagnosis.workshop.Workshops;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Holds the workshops of a convention, from their preparation to their end, as a room would.
@Component
@Profile("demo")
class DemoWorkshopLoader {

    private final Workshops workshops;
    private final Room room;
    private final Ideas ideas;

    DemoWorkshopLoader(Workshops workshops, Room room, Ideas ideas) {
        this.workshops = workshops;
        this.room = room;
        this.ideas = ideas;
    }

    void load(String file, DemoFrame frame, DemoFolder folder, DemoWorld world) {
        if (!folder.has(file)) {
            return;
        }
        for (DemoWorkshop written : folder.readList(file, DemoWorkshop.class)) {
            hold(file + ", " + written.title(), written, frame, world);
        }
    }

    private void hold(String where, DemoWorkshop written, DemoFrame frame, DemoWorld world) {
        var id = new WorkshopId(UUID.randomUUID());
        var draft = new WorkshopDraft(
                written.title(),
                written.question(),
                written.theme() == null ? null : frame.themes().get(where, written.theme()),
                written.area() == null ? null : world.areas().get(where, written.area()),
                true);
        DemoRefusal.unlessDone(
                where, workshops.create(frame.id(), id, world.people().get(where, written.by()), draft));
        DemoRefusal.unlessDone(where, workshops.startProposing(frame.id(), id));
        Workshop workshop = workshops.findWorkshop(frame.id(), id).orElseThrow();
        List<IdeaId> sent = written.ideas().stream()
                .map(idea -> propose(where, workshop, idea))
                .toList();
        sort(where, workshop, written, sent);
        DemoRefusal.unlessDone(where, workshops.startRanking(frame.id(), id));
        for (int at = 0; at < sent.size(); at++) {
            choose(where, workshop, sent.get(at), written.ideas().get(at).points());
        }
        DemoRefusal.unlessDone(where, workshops.close(frame.id(), id));
    }

    private IdeaId propose(String where, Workshop workshop, DemoWorkshop.DemoIdea idea) {
        var id = new IdeaId(UUID.randomUUID());
        DemoRefusal.unlessDone(
                where, room.propose(workshop, Phone.createRandom(), new Room.Sending(id, idea.wording(), idea.kind())));
        return id;
    }

    private void sort(String where, Workshop workshop, DemoWorkshop written, List<IdeaId> sent) {
        for (int at = 0; at < sent.size(); at++) {
            DemoWorkshop.DemoIdea idea = written.ideas().get(at);
            if (idea.refused()) {
                ideas.refuse(workshop, List.of(sent.get(at)));
            } else {
                ideas.show(workshop, List.of(sent.get(at)));
            }
            if (idea.sameAs() != null) {
                DemoRefusal.unlessDone(where, ideas.join(workshop, List.of(sent.get(idea.sameAs()), sent.get(at))));
            }
        }
    }

    private void choose(String where, Workshop workshop, IdeaId idea, int points) {
        for (int phone = 0; phone < points; phone++) {
            DemoRefusal.unlessDone(where, room.choose(workshop, Phone.createRandom(), Set.of(idea)));
        }
    }
}

package org.maillage.diagnosis.workshop;

import java.util.UUID;
import org.maillage.Cast;
import org.maillage.base.Saved;
import org.springframework.boot.test.context.TestComponent;

/// Workshops of Saint-Aubin, and the phones in the room.
@TestComponent
class WorkshopScene {

    private final Cast cast;
    private final Workshops workshops;
    private final Room room;
    private final Ideas ideas;

    WorkshopScene(Cast cast, Workshops workshops, Room room, Ideas ideas) {
        this.cast = cast;
        this.workshops = workshops;
        this.room = room;
        this.ideas = ideas;
    }

    Workshop prepared(boolean moderated) {
        var id = new WorkshopId(UUID.randomUUID());
        done(workshops.create(
                cast.convention.id(),
                id,
                cast.claire.id(),
                new WorkshopDraft(
                        "Parents du Port", "Que vous manque-t-il ?", cast.youth.id(), cast.harbour.id(), moderated)));
        return again(id);
    }

    Workshop proposing(boolean moderated) {
        Workshop workshop = prepared(moderated);
        done(workshops.startProposing(workshop.convention(), workshop.id()));
        return again(workshop.id());
    }

    Workshop again(WorkshopId id) {
        return workshops.findWorkshop(cast.convention.id(), id).orElseThrow();
    }

    Saved propose(Workshop workshop, Phone phone, String wording) {
        return room.propose(workshop, phone, new Room.Sending(new IdeaId(UUID.randomUUID()), wording, null));
    }

    IdeaId shown(Workshop workshop, String wording) {
        done(propose(workshop, Phone.createRandom(), wording));
        IdeaId id = named(workshop, wording).id();
        ideas.show(workshop, java.util.List.of(id));
        return id;
    }

    KeepingId gesture() {
        return new KeepingId(UUID.randomUUID());
    }

    Idea named(Workshop workshop, String wording) {
        return ideas.list(workshop).stream()
                .filter(idea -> idea.wording().equals(wording))
                .findFirst()
                .orElseThrow();
    }

    static void done(Saved saved) {
        if (!saved.equals(Saved.DONE)) {
            throw new IllegalStateException(saved.toString());
        }
    }
}

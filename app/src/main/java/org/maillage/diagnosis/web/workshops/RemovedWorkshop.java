package org.maillage.diagnosis.web.workshops;

import java.util.Map;
import java.util.Optional;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A workshop that was removed: told to the members, who could all look at its wall.
@Component
class RemovedWorkshop implements RemovedParts {

    private static final Removals.Table TABLE = Removals.Table.of("diagnosis.workshop", "title");

    private final Workshops workshops;
    private final Removals removals;

    RemovedWorkshop(Workshops workshops, Removals removals) {
        this.workshops = workshops;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        return Typed.findId(variables.getOrDefault("workshop", ""), WorkshopId::new)
                .flatMap(id -> workshops.findWorkshopOrRemoved(space.id(), id))
                .flatMap(workshop -> told(space, workshop));
    }

    private Optional<Deletion> told(Space space, Workshop workshop) {
        return removals.find(TABLE, space.id().value(), workshop.id().value())
                .map(removal -> new Deletion(
                        "L’atelier «\u00a0%s\u00a0» a été retiré".formatted(removal.title()),
                        removal.by(),
                        removal.at(),
                        WorkshopDesk.mayLead(space, workshop)
                                ? space.path(workshop.id().path()) + "/restauration"
                                : null,
                        "La coordination peut le rétablir.",
                        space.path(Workshops.PATH)));
    }
}

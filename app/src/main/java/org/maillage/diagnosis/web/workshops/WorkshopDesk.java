package org.maillage.diagnosis.web.workshops;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Opens a workshop for who stands in the space: to look at its wall, or to lead it. Who may change what is observed on
/// a theme leads its workshops.
@Component
public class WorkshopDesk {

    private final Workshops workshops;

    WorkshopDesk(Workshops workshops) {
        this.workshops = workshops;
    }

    public static boolean mayLead(Space space, Workshop workshop) {
        return space.rights().mayChangeConstat(workshop.content().theme(), false);
    }

    public Workshop getWorkshop(Space space, UUID id) {
        return workshops.findWorkshop(space.id(), new WorkshopId(id)).orElseThrow(() -> NotFound.of("Workshop", id));
    }

    public Workshop getToLead(Space space, UUID id) {
        return permitted(space, getWorkshop(space, id));
    }

    /// Also when it was removed.
    public Workshop getToRestore(Space space, UUID id) {
        return permitted(
                space,
                workshops
                        .findWorkshopOrRemoved(space.id(), new WorkshopId(id))
                        .orElseThrow(() -> NotFound.of("Workshop", id)));
    }

    private static Workshop permitted(Space space, Workshop workshop) {
        space.rights().requireCoordinationOf(workshop.content().theme());
        return workshop;
    }
}

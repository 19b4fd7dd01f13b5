package org.maillage.convention.web.amendments;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.AmendmentStatus;
import org.maillage.convention.amendments.Amendments;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Who may know of which avenant: what was adopted is for every member, what is prepared for the coordination.
@Component
class AmendmentDesk {

    static final String INSIDE = "/avenants";

    private final Amendments amendments;

    AmendmentDesk(Amendments amendments) {
        this.amendments = amendments;
    }

    List<Amendment> list(Space space) {
        return amendments.listOf(space.id()).stream()
                .filter(one -> maySee(space, one))
                .toList();
    }

    Amendment get(Space space, int slot) {
        Amendment amendment = amendments.getAmendment(space.id(), slot);
        if (!maySee(space, amendment)) {
            throw NotFound.of("Amendment", slot);
        }
        return amendment;
    }

    /// One that whoever coordinates the whole convention is about to change.
    Amendment getForChange(Space space, int slot) {
        Amendment amendment = get(space, slot);
        space.rights().requireCoordination();
        return amendment;
    }

    /// The same, while it is in preparation here.
    Amendment getOpen(Space space, int slot) {
        Amendment amendment = getForChange(space, slot);
        if (!amendment.isOpen() || amendment.copy() == null) {
            throw new Forbidden("Cet avenant n’est plus en préparation.");
        }
        return amendment;
    }

    static String address(Space space, Amendment amendment) {
        return space.path(INSIDE + "/" + amendment.slot());
    }

    private static boolean maySee(Space space, Amendment amendment) {
        return amendment.status() == AmendmentStatus.ADOPTED || space.rights().mayCoordinateSomeTheme();
    }
}

package org.maillage.diagnosis.web.constats;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Opens a constat for who stands in the space: to read it, or to change it.
@Component
public class ConstatDesk {

    private final Constats constats;

    ConstatDesk(Constats constats) {
        this.constats = constats;
    }

    public static boolean mayChange(Space space, Constat constat) {
        return space.rights()
                .mayChangeConstat(
                        constat.content().theme(), constat.isBy(space.member().person()));
    }

    public Constat getConstat(Space space, UUID id) {
        return constats.findConstat(space.id(), space.sight(), new ConstatId(id))
                .orElseThrow(() -> NotFound.of("Constat", id));
    }

    /// The one it is read as: itself, unless it was joined to another.
    public Constat keptOf(Space space, Constat constat) {
        Constat kept = constat;
        while (kept.mergedInto() != null) {
            kept = getConstat(space, kept.mergedInto().value());
        }
        return kept;
    }

    public Constat getToChange(Space space, UUID id) {
        return permitted(space, getConstat(space, id));
    }

    /// Also when it was removed.
    public Constat getToRestore(Space space, UUID id) {
        return permitted(
                space,
                constats.findConstatOrRemoved(space.id(), space.sight(), new ConstatId(id))
                        .orElseThrow(() -> NotFound.of("Constat", id)));
    }

    private static Constat permitted(Space space, Constat constat) {
        space.rights()
                .requireChangeOfConstat(
                        constat.content().theme(), constat.isBy(space.member().person()));
        return constat;
    }
}

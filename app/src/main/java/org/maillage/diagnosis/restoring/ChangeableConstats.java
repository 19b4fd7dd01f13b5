package org.maillage.diagnosis.restoring;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.springframework.stereotype.Component;

/// Which constats a member may change.
@Component
class ChangeableConstats {

    private final Constats constats;

    ChangeableConstats(Constats constats) {
        this.constats = constats;
    }

    /// Removed ones too: who may change one brings it back.
    Set<UUID> among(Space space, Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> constats.findConstatOrRemoved(space.id(), space.sight(), new ConstatId(id)).stream())
                .filter(constat -> mayChange(space, constat))
                .map(constat -> constat.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayChange(Space space, Constat constat) {
        return space.rights()
                .mayChangeConstat(
                        constat.content().theme(), constat.isBy(space.member().person()));
    }
}

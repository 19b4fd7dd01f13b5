package org.maillage.plan.renewal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What goes on into the next convention, each with what was decided; what is not here stays behind.
///
/// @param byId by the id of the enjeu or action; one that nobody decided goes on only when the coordination says so
record Fates(Map<UUID, Decision> byId) {

    Fates {
        byId = Map.copyOf(byId);
    }

    Optional<Decision> of(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }
}

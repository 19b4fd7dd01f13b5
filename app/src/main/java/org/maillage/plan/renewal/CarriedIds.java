package org.maillage.plan.renewal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.maillage.convention.ConventionId;

/// What the ids of a convention become in the next: always the same, so that nothing can be carried twice and what is
/// carried later still names what was carried before.
final class CarriedIds implements UnaryOperator<UUID> {

    private final ConventionId next;
    private final Map<UUID, UUID> said = new HashMap<>();

    CarriedIds(ConventionId from, ConventionId next) {
        this.next = next;
        said.put(from.value(), next.value());
    }

    /// What the next convention has already under another id, such as a topic of the same name.
    void meet(UUID original, UUID there) {
        said.put(original, there);
    }

    @Override
    public UUID apply(UUID original) {
        return said.computeIfAbsent(
                original, id -> UUID.nameUUIDFromBytes((next.value() + " " + id).getBytes(StandardCharsets.US_ASCII)));
    }
}

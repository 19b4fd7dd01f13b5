package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.restoring.Former;
import org.maillage.plan.ActionId;

/// What of the things that some rows name was removed since.
///
/// @param removed the name of each
record Standing(Map<UUID, String> removed) {

    Standing {
        removed = Map.copyOf(removed);
    }

    boolean has(UUID id) {
        return !removed.containsKey(id);
    }

    <I> Set<I> among(Collection<I> ids, Function<I, UUID> value) {
        return ids.stream().filter(id -> has(value.apply(id))).collect(Collectors.toUnmodifiableSet());
    }

    /// A parent that was removed stays tied, and no form names it.
    @Nullable
    ActionId parent(Former state) {
        ActionId parent = state.id("parent_id", ActionId::new);
        return parent == null || !has(parent.value()) ? null : parent;
    }

    /// The first that is not there any more of those that one comes to and does not come from.
    Optional<String> findRemoved(Stream<UUID> wished, Collection<UUID> tied) {
        return wished.filter(id -> !tied.contains(id))
                .map(removed::get)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst();
    }

    static final class Builder {

        private final Map<UUID, String> removed = new HashMap<>();

        void removed(UUID id, String name) {
            removed.put(id, name);
        }

        Standing build() {
            return new Standing(removed);
        }
    }
}

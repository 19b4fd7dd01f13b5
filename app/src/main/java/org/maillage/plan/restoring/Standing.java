package org.maillage.plan.restoring;

import java.util.Collection;
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

    private static final String GONE =
            "«\u00a0%s\u00a0» a été retiré depuis\u00a0: rétablissez-le d’abord, ou laissez cette ligne.";

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

    /// Why nothing comes to what is not there any more, unless it comes from there too.
    Optional<String> findObstacle(Stream<UUID> wished, Collection<UUID> tied) {
        return wished.filter(id -> !tied.contains(id))
                .map(removed::get)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .map(GONE::formatted);
    }

    /// Why something does not come back: its theme was removed.
    Optional<String> findThemeObstacle(Former state) {
        return findObstacle(Stream.ofNullable(state.id("theme_id", Function.identity())), Set.of());
    }
}

package org.maillage.workspace.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sights;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// The conventions of who searches, and the one that is shown.
///
/// @param chosen null for all of them
record Reach(Map<UUID, Space> spaces, @Nullable Space chosen) {

    static Reach of(List<Space> mine, String slug) {
        Space chosen = mine.stream()
                .filter(space -> space.convention().slug().equals(slug))
                .findFirst()
                .orElse(null);
        Map<UUID, Space> spaces = mine.stream()
                .collect(Collectors.toMap(
                        space -> space.id().value(), Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return new Reach(spaces, chosen);
    }

    Space get(UUID convention) {
        return Objects.requireNonNull(spaces.get(convention), "Nothing is found in a convention one is not in");
    }

    Sights sights() {
        return Space.sightsOf(spaces.values());
    }

    boolean several() {
        return spaces.size() > 1;
    }

    @Nullable
    UUID convention() {
        return chosen == null ? null : chosen.id().value();
    }

    @Nullable
    String name() {
        return chosen == null ? null : chosen.convention().shortTitle();
    }

    String nameOf(String slug) {
        return spaces.values().stream()
                .map(Space::convention)
                .filter(one -> one.slug().equals(slug))
                .map(one -> one.shortTitle())
                .findFirst()
                .orElse("");
    }

    /// The way back to where one came from.
    List<Link> crumbs() {
        return chosen == null
                ? List.of(new Link("Mon espace", "/espace"))
                : List.of(new Link(chosen.convention().shortTitle(), chosen.path("/vue-d-ensemble")));
    }
}

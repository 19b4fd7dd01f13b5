package org.maillage.territory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Territories drawn by the tests of other modules.
public final class TerritoryScene {

    private TerritoryScene() {}

    public static Territory of(Area whole, Area... within) {
        return new Territory(whole, List.of(within));
    }

    /// A QPV is of 2024.
    public static Area area(Area.Kind kind, String name, @Nullable Area parent) {
        return new Area(
                new AreaId(UUID.randomUUID()),
                kind,
                Slugs.of(name),
                name,
                name,
                null,
                parent == null ? null : parent.id(),
                kind == Area.Kind.QPV ? 2024 : null,
                null,
                null,
                null);
    }
}

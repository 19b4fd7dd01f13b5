package org.maillage.territory;

import java.util.List;

/// Territories drawn by the tests of other modules.
public final class TerritoryScene {

    private TerritoryScene() {}

    public static Territory of(Area whole, Area... within) {
        return new Territory(whole, List.of(within));
    }
}

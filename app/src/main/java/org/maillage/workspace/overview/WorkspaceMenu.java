package org.maillage.workspace.overview;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.springframework.stereotype.Component;

/// The dashboard opens the menu of every space.
@Component
class WorkspaceMenu implements SpaceMenu {

    private static final int FIRST = 10;

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(new Entry(FIRST, "Vue d’ensemble", OverviewController.INSIDE, null));
    }
}

package org.maillage.diagnosis.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.maillage.diagnosis.Constats;
import org.springframework.stereotype.Component;

/// The diagnosis in the side menu: before the plan, with how many constats one may see.
@Component
class ConstatMenu implements SpaceMenu {

    private static final int BEFORE_THE_PLAN = 20;

    private final Constats constats;

    ConstatMenu(Constats constats) {
        this.constats = constats;
    }

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(
                new Entry(BEFORE_THE_PLAN, "Diagnostic", "/diagnostic", constats.count(space.id(), space.sight())));
    }
}

package org.maillage.directory.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.maillage.directory.Structures;
import org.springframework.stereotype.Component;

/// The directory in the side menu: what exists, before what is lacking. The copy an avenant is prepared in has none:
/// sheets belong to the instance, not to what is signed.
@Component
class DirectoryMenu implements SpaceMenu {

    private static final int BEFORE_THE_DIAGNOSIS = 15;

    @Override
    public List<Entry> entriesFor(Space space) {
        return space.copy() != null
                ? List.of()
                : List.of(new Entry(BEFORE_THE_DIAGNOSIS, "Annuaire", Structures.PATH, null));
    }
}

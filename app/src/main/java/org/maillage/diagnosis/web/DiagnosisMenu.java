package org.maillage.diagnosis.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.springframework.stereotype.Component;

/// The diagnosis in the side menu: the beginning of the red thread.
@Component
class DiagnosisMenu implements SpaceMenu {

    private static final int PLACE_ON_THE_RED_THREAD = 20;

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(new Entry(PLACE_ON_THE_RED_THREAD, "Diagnostic", "/diagnostic", null));
    }
}

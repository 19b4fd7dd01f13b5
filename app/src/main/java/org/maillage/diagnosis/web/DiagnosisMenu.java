package org.maillage.diagnosis.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.springframework.stereotype.Component;

/// The diagnosis in the side menu, before the plan. It counts nothing: every page would pay for it.
@Component
class DiagnosisMenu implements SpaceMenu {

    private static final int BEFORE_THE_PLAN = 20;

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(new Entry(BEFORE_THE_PLAN, "Diagnostic", "/diagnostic", null));
    }
}

package org.maillage.plan.web;

import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Finds the sheet an address names, and asks the one policy what its reader may do.
@Component
public class SheetDesk {

    private final Actions actions;

    SheetDesk(Actions actions) {
        this.actions = actions;
    }

    /// A code unknown here, or hidden from who asks, answers 404.
    public ActionSheet getSheet(Space space, String code) {
        return actions.findSheet(space.id(), space.sight(), code).orElseThrow(() -> NotFound.of("Action", code));
    }

    /// For who keeps the action true: its coordination, and the organisations that pilot it.
    public ActionSheet getToContribute(Space space, String code) {
        ActionSheet sheet = getSheet(space, code);
        space.rights().requireContribution(sheet.theme().id(), sheet.pilots());
        return sheet;
    }

    public ActionSheet getToCoordinate(Space space, String code) {
        ActionSheet sheet = getSheet(space, code);
        space.rights().requireCoordination(sheet.theme().id());
        return sheet;
    }

    public static boolean mayContribute(Space space, ActionSheet sheet) {
        return space.rights().mayContribute(sheet.theme().id(), sheet.pilots());
    }
}

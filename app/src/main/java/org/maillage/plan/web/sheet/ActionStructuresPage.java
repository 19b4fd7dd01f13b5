package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// Which structures take part in an action.
///
/// @param kept those that do, to be ticked off; empty while none does
/// @param names of the structures of the territory that may be added
public record ActionStructuresPage(
        List<Link> crumbs,
        Filled<ActionStructuresForm> filled,
        List<OptionGroup> kept,
        List<String> names,
        String action,
        String back) {

    public ActionStructuresForm form() {
        return filled.form();
    }
}

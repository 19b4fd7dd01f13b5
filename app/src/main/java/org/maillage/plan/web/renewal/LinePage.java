package org.maillage.plan.web.renewal;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// Where one enjeu or action is decided.
///
/// @param asksExisting whether it may go on as an existing action
public record LinePage(
        List<Link> crumbs,
        ChoiceLine line,
        Filled<DecisionForm> filled,
        List<Option> options,
        boolean asksExisting,
        String action,
        String back) {

    public DecisionForm form() {
        return filled.form();
    }
}

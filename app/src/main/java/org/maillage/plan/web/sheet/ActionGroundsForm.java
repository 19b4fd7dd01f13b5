package org.maillage.plan.web.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Ground;
import org.maillage.site.Typed;

/// The constats ticked for an action, by their ids.
///
/// @param version of the action
public record ActionGroundsForm(Set<String> constats, Integer version) {

    public ActionGroundsForm {
        constats = Typed.choices(constats);
        version = version == null ? 0 : version;
    }

    static ActionGroundsForm of(ActionSheet sheet, List<Ground> grounds) {
        return new ActionGroundsForm(
                grounds.stream().map(one -> one.id().value().toString()).collect(Collectors.toUnmodifiableSet()),
                sheet.version());
    }
}

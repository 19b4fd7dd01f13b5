package org.maillage.plan.web.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.plan.Ground;
import org.maillage.site.Typed;

/// The constats ticked for an action, by their ids.
public record ActionGroundsForm(Set<String> constats) {

    public ActionGroundsForm {
        constats = Typed.choices(constats);
    }

    static Set<String> ids(List<Ground> grounds) {
        return grounds.stream().map(one -> one.id().value().toString()).collect(Collectors.toUnmodifiableSet());
    }
}

package org.maillage.plan.web.sheet;

import java.util.Map;
import java.util.Optional;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.site.Deletion;
import org.springframework.stereotype.Component;

/// An action that was deleted, as far as one could see it; the coordination of its theme brings it back.
@Component
class RemovedAction implements RemovedParts {

    private static final Removals.Table ACTION = Removals.Table.of("plan.action", "title");

    private final DeletedActions deleted;
    private final Removals removals;

    RemovedAction(DeletedActions deleted, Removals removals) {
        this.deleted = deleted;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        return pattern.contains("/actions/{code}")
                ? deleted.find(space, variables.getOrDefault("code", "")).flatMap(one -> told(space, one))
                : Optional.empty();
    }

    private Optional<Deletion> told(Space space, Actions.Deleted one) {
        ActionName action = one.action();
        String restoration = space.path(action.path() + "/restauration");
        return removals.find(ACTION, space.id().value(), action.id().value())
                .map(removal -> new Deletion(
                        "L’action «\u00a0" + removal.title() + "\u00a0» a été supprimée",
                        removal.by(),
                        removal.at(),
                        deleted.mayRestore(space, one) ? restoration : null,
                        "La coordination de la convention peut la rétablir\u00a0: demandez-le-lui, et gardez ce que vous aviez écrit.",
                        space.path("/plan")));
    }
}

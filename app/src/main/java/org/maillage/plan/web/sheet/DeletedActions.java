package org.maillage.plan.web.sheet;

import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.web.Wording;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// The actions that were deleted, as far as who asks may bring them back.
@Component
class DeletedActions {

    private final Actions actions;
    private final Wording wording;

    DeletedActions(Actions actions, Wording wording) {
        this.actions = actions;
        this.wording = wording;
    }

    DeletedActionsPage pageOf(Space space) {
        var lines = actions.listDeleted(space.id(), space.sight()).stream()
                .filter(deleted -> mayRestore(space, deleted))
                .map(deleted -> new DeletedActionsPage.Line(
                        deleted.action().code(),
                        deleted.action().title(),
                        wording.moment(deleted.at()),
                        space.path(deleted.action().path() + "/restauration")))
                .toList();
        return new DeletedActionsPage(lines, space.path("/plan"));
    }

    Optional<Actions.Deleted> find(Space space, String code) {
        return actions.listDeleted(space.id(), space.sight()).stream()
                .filter(deleted -> deleted.action().code().equals(code))
                .findFirst();
    }

    ActionName getToRestore(Space space, String code) {
        space.rights().requireSomeCoordination();
        Actions.Deleted deleted = find(space, code).orElseThrow(() -> NotFound.of("Deleted action", code));
        space.rights().requireCoordination(deleted.theme());
        return deleted.action();
    }

    boolean mayRestore(Space space, Actions.Deleted deleted) {
        return space.rights().mayCoordinate(deleted.theme());
    }
}

package org.maillage.plan.web.sheet;

import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.web.Wording;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// The actions that were deleted, as far as who asks may bring them back.
@Component
class DeletedActions {

    private final Actions actions;
    private final Themes themes;
    private final Wording wording;

    DeletedActions(Actions actions, Themes themes, Wording wording) {
        this.actions = actions;
        this.themes = themes;
        this.wording = wording;
    }

    DeletedActionsPage pageOf(Space space) {
        var lines = actions.listDeleted(space.id(), space.sight()).stream()
                .filter(deleted -> mayRestore(space, deleted.action()))
                .map(deleted -> new DeletedActionsPage.Line(
                        deleted.action().code(),
                        deleted.action().title(),
                        wording.moment(deleted.at()),
                        space.path(deleted.action().path() + "/restauration")))
                .toList();
        return new DeletedActionsPage(lines, space.path("/plan"));
    }

    Optional<ActionName> find(Space space, String code) {
        return actions.listDeleted(space.id(), space.sight()).stream()
                .map(Actions.Deleted::action)
                .filter(name -> name.code().equals(code))
                .findFirst();
    }

    ActionName getToRestore(Space space, String code) {
        space.rights().requireSomeCoordination();
        ActionName action = find(space, code).orElseThrow(() -> NotFound.of("Deleted action", code));
        if (!mayRestore(space, action)) {
            space.rights().requireCoordination();
        }
        return action;
    }

    // The code of an action begins with that of its theme.
    boolean mayRestore(Space space, ActionName action) {
        String theme = action.code().substring(0, Math.max(0, action.code().lastIndexOf('-')));
        return space.rights().mayCoordinate()
                || themes.listOf(space.id()).stream()
                        .anyMatch(one ->
                                one.code().equals(theme) && space.rights().mayCoordinate(one.id()));
    }
}

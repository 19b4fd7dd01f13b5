package org.maillage.plan.web.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Actions;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Notice;
import org.springframework.stereotype.Component;

/// Finds the actions of a selection; what is not, or no more, in the plan of who asks is as if it had not been chosen.
@Component
class Selections {

    private final Actions actions;
    private final JointChanges changes;

    Selections(Actions actions, JointChanges changes) {
        this.actions = actions;
        this.changes = changes;
    }

    Chosen find(Space space, Selection selection) {
        List<String> codes = selection.results() == null ? selection.codes() : codesOfResults(space, selection);
        var found = codes.isEmpty()
                ? List.<org.maillage.plan.joint.ChosenAction>of()
                : changes.listChosen(space.id(), space.sight(), codes);
        return new Chosen(selection, found, notice(selection, found.size()));
    }

    private List<String> codesOfResults(Space space, Selection selection) {
        return actions.list(space.id(), space.sight(), selection.filter()).rows().stream()
                .map(ActionRow::code)
                .toList();
    }

    private static @Nullable Notice notice(Selection selection, int found) {
        if (selection.results() != null) {
            return selection.results() == found ? null : resultsChanged(selection.results(), found);
        }
        int gone = selection.codes().size() - found;
        return gone == 0
                ? null
                : new Notice(
                        "warn",
                        Counts.of(
                                gone,
                                "action choisie n’est plus dans le plan",
                                "actions choisies ne sont plus dans le plan"),
                        "Les autres sont toujours choisies.");
    }

    private static Notice resultsChanged(int before, int now) {
        return new Notice(
                "warn",
                "La liste a changé depuis que vous l’avez choisie",
                "Elle avait " + Counts.of(before, "résultat", "résultats") + ", elle en a maintenant " + now
                        + " : cette page parle de ceux de maintenant.");
    }
}

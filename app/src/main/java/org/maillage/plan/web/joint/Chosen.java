package org.maillage.plan.web.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.joint.ChosenAction;
import org.maillage.plan.web.Notice;

/// The actions of a selection as they are now.
///
/// @param notice what became of the selection since it was made, or null
record Chosen(
        Selection selection,
        List<ChosenAction> actions,
        @Nullable Notice notice) {

    boolean isEmpty() {
        return actions.isEmpty();
    }
}

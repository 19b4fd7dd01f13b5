package org.maillage.plan.joint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.maillage.convention.Rights;

/// What a wish would do to each of the actions chosen, before anything is written.
///
/// @param closed those this member may not change so
/// @param impossible those a rule of actions keeps from changing so
public record JointPreview(List<Changing> changing, List<ChosenAction> same, List<Left> closed, List<Left> impossible) {

    public record Changing(ChosenAction action, Traits after) {

        /// Allowed, and worth a word: an action without pilot is a point d'attention.
        public boolean losesItsPilot() {
            return after.pilots().isEmpty() && !action.traits().pilots().isEmpty();
        }
    }

    public static JointPreview of(JointWish wish, Collection<ChosenAction> actions, Rights rights) {
        var preview = new JointPreview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ChosenAction action : actions) {
            switch (Verdict.of(wish, action, rights)) {
                case Verdict.Changes(Traits after) -> preview.changing.add(new Changing(action, after));
                case Verdict.Same() -> preview.same.add(action);
                case Verdict.Closed(String reason) -> preview.closed.add(action.left(reason));
                case Verdict.Impossible(String reason) -> preview.impossible.add(action.left(reason));
            }
        }
        return preview;
    }
}

package org.maillage.plan.web;

import org.maillage.convention.Space;
import org.maillage.plan.PlanChoices;
import org.maillage.plan.joint.JointChanges;
import org.springframework.stereotype.Component;

/// Asks the one policy who may change several actions at once: who may change one at least.
@Component
public class JointDesk {

    private final JointChanges changes;

    JointDesk(JointChanges changes) {
        this.changes = changes;
    }

    /// For who has read the plan already, without a question to the database.
    public boolean isOpenTo(Space space, PlanChoices known) {
        return space.rights().mayContributeSomewhere(known.pilots());
    }

    public void require(Space space) {
        if (!space.rights().mayCoordinateSomeTheme()) {
            space.rights().requireContributionSomewhere(changes.listPilots(space.id(), space.sight()));
        }
    }
}

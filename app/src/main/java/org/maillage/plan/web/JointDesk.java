package org.maillage.plan.web;

import org.maillage.convention.Space;
import org.maillage.plan.joint.JointChanges;
import org.springframework.stereotype.Component;

/// Asks the one policy who may change several actions at once: who may change one at least.
@Component
public class JointDesk {

    private final JointChanges changes;

    JointDesk(JointChanges changes) {
        this.changes = changes;
    }

    public boolean isOpenTo(Space space) {
        return space.rights().mayCoordinateSomeTheme()
                || space.rights().mayContributeSomewhere(changes.listPilots(space.id(), space.sight()));
    }

    public void require(Space space) {
        if (!space.rights().mayCoordinateSomeTheme()) {
            space.rights().requireContributionSomewhere(changes.listPilots(space.id(), space.sight()));
        }
    }
}

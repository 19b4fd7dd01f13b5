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

    /// Asks the database nothing that the page does not ask itself, and nothing at all for who coordinates.
    public boolean isOpenTo(Space space, PlanVocabulary known) {
        return space.rights().mayCoordinateSomeTheme()
                || space.rights().mayContributeSomewhere(known.choices().pilots());
    }

    public void require(Space space) {
        if (!space.rights().mayCoordinateSomeTheme()) {
            space.rights().requireContributionSomewhere(changes.listPilots(space.id(), space.sight()));
        }
    }
}

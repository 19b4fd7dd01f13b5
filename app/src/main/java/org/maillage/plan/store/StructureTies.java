package org.maillage.plan.store;

import java.util.List;
import org.maillage.base.subjects.SubjectTie;
import org.maillage.base.subjects.SubjectTies;
import org.springframework.stereotype.Component;

/// Actions go on with the structure that stays.
@Component
class StructureTies implements SubjectTies {

    @Override
    public List<SubjectTie> ties() {
        return List.of(SubjectTie.follows("plan.action_structure", "structure_id"));
    }
}

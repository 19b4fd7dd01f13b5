package org.maillage.plan;

import java.util.List;
import java.util.Set;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.directory.StructureId;

/// The structures of the directory that take part in actions.
public interface ActionStructures {

    List<StructureId> ofAction(ConventionId convention, ActionId action);

    /// The ties count among what an action says: they are written over the version of it that was read.
    Saved tie(ConventionId convention, ActionId action, int version, Set<StructureId> structures);
}

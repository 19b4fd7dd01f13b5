package org.maillage.directory;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// The actions that structures take part in: the plan says it, since it alone knows.
public interface StructureActions {

    /// Those that who stands in that space may see, in the order of the plan.
    List<Link> of(Space space, StructureId structure);
}

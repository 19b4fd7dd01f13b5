package org.maillage.territory;

import java.util.Collection;
import java.util.Map;

/// What names areas elsewhere in the house. Asked before an area is taken away, of all conventions of the instance.
public interface AreaUses {

    /// @return a clause in French by area, "3 actions le citent"; those that nothing names are absent
    Map<AreaId, String> usesOf(Collection<AreaId> areas);
}

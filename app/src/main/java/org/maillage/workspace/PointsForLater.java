package org.maillage.workspace;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;

/// Acknowledges points d'attention in the name of a member.
public interface PointsForLater {

    /// Leaves for later what that member sees and may leave; the rest stays as it is.
    ///
    /// @param points names of points, such as `action-late.VS-04`
    /// @return how many were
    int leave(Space space, Collection<String> points, String reason, @Nullable LocalDate until);
}

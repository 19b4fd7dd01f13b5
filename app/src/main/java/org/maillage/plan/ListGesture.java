package org.maillage.plan;

import java.util.List;
import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// What another module offers to do with the actions on the list, under the filter in force.
public interface ListGesture {

    /// @return nothing for who may not
    Optional<Link> offerFor(Space space, ActionFilter filter);

    /// The same with the actions of these codes only, chosen among them.
    ///
    /// @return nothing for who may not
    Optional<Link> offerFor(Space space, ActionFilter filter, List<String> codes);
}

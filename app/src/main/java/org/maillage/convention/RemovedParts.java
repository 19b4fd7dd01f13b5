package org.maillage.convention;

import java.util.Map;
import java.util.Optional;
import org.maillage.site.Deletion;

/// What a module knows of the parts of a convention that were removed. Asked when an address of the space leads
/// nowhere; what this member could not see before stays unknown.
public interface RemovedParts {

    /// @param pattern of the address: `/espace/{convention}/plan/actions/{code}/modifier`
    /// @param variables what stands for its variables
    Optional<Deletion> find(Space space, String pattern, Map<String, String> variables);
}

package org.maillage.convention.contents;

import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// Rows hidden by something else than their own visibility: a file is, by the object it stands with.
public interface HiddenRows {

    /// The ids of what this sight may not see now.
    Set<UUID> hiddenFrom(Sight sight, ConventionId convention);
}

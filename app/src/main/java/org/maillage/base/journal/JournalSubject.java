package org.maillage.base.journal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;

/// How a module presents the objects it journals: which may be seen, under what name, at what address.
public interface JournalSubject {

    /// The kind written by the module's triggers, such as `action`.
    String kind();

    /// @return the subjects this sight may see; those left out do not appear in any history
    Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids);

    /// @param path address inside the space, such as `/plan/actions/VS-04`, or empty when it has no page
    record Shown(String label, String path) {}
}

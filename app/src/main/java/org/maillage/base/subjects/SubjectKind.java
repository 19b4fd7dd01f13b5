package org.maillage.base.subjects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;

/// How a module presents one kind of its objects: which may be seen, under what name, at what address.
public interface SubjectKind {

    /// The kind written by the module's triggers, such as `action`.
    String kind();

    /// @return the objects this sight may see now; of those left out nobody learns anything: no history, conversation,
    ///   file, notice or count
    Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids);

    /// Under which id an object is seen that was made one with another: its own, for most.
    default UUID survivor(UUID id) {
        return id;
    }

    /// The objects that were made one with this one: what was done to them reads in its history.
    default Set<UUID> absorbed(UUID id) {
        return Set.of();
    }

    /// @param path address inside the space, such as `/plan/actions/VS-04`, or empty when it has no page
    /// @param within the objects that hide it when they are hidden, such as the action of a note
    record Shown(String label, String path, List<UUID> within) {

        public Shown(String label, String path) {
            this(label, path, List.of());
        }
    }
}

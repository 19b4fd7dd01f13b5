package org.maillage.convention.restoring;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;

/// Objects of one kind that can be brought back to what they were. Rights of members, accounts and passwords never are.
public interface Restorable {

    /// The kind written by the module's triggers, such as `action`.
    String kind();

    Shape shape();

    /// Those that this member may change now as anybody changes them, by a form; a removed one, those the member may
    /// bring back.
    Set<UUID> changeable(Space space, Collection<UUID> ids);

    /// What may not come back of an object that one may change, each with why and what to do, in a sentence: what it
    /// names was removed since, or it is decided by others.
    ///
    /// @param keys the places of the shape that differ
    Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys);

    /// Writes what stood at these places over what stands now, in the caller's transaction, by the rules of an ordinary
    /// change.
    ///
    /// @param keys the places chosen, none of which meets an obstacle; of what is removed, its removal is one
    Saved restore(Space space, Former now, Former then, Set<String> keys);
}

package org.maillage.plan;

import java.util.List;
import java.util.Optional;
import org.maillage.convention.ConventionId;

/// The notes that one deed hung on an action among many others: what takes an import back takes them along.
public interface AddedNotes {

    /// Those that nobody edited since.
    List<Added> listOf(ConventionId convention, ActionId action, long deed);

    /// Whether a note was written, or edited, since.
    boolean anySince(ConventionId convention, ActionId action, long deed);

    /// The version of an action that is there.
    Optional<Integer> findVersion(ConventionId convention, ActionId action);

    record Added(NoteId id, int version) {}
}

package org.maillage.plan;

import java.util.List;
import java.util.Optional;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;

/// The notes that one deed hung on an action among many others: what takes an import back takes them along.
public interface AddedNotes {

    /// Those that nobody edited since.
    List<Added> listOf(ConventionId convention, ActionId action, long deed);

    /// Whether a note was written, or edited, since.
    boolean anySince(ConventionId convention, ActionId action, long deed);

    /// An action that is there.
    Optional<Standing> findStanding(ConventionId convention, ActionId action);

    record Standing(ThemeId theme, int version) {}

    record Added(NoteId id, int version) {}
}

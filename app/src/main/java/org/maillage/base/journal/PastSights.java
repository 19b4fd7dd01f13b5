package org.maillage.base.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;

/// What some objects let see over time: who sees an object today sees of its past only what was done while it was open
/// to the same sight, before and after the deed.
///
/// The sight is that of today: who became a coordinator yesterday reads as coordinators do.
public final class PastSights {

    private final Map<UUID, List<SightChange>> changes;

    PastSights(Map<UUID, List<SightChange>> changes) {
        this.changes = changes;
    }

    /// Whether a change of an object may be told to a sight that sees the object now.
    public boolean tells(JournalEntry entry, Collection<UUID> within, Sight sight) {
        return was(entry.subjectId(), entry, sight) && within.stream().allMatch(object -> was(object, entry, sight));
    }

    private boolean was(UUID object, JournalEntry entry, Sight sight) {
        List<SightChange> ofObject = changes.getOrDefault(object, List.of());
        return ofObject.isEmpty()
                || before(ofObject, entry).covers(sight)
                        && after(ofObject, entry).covers(sight);
    }

    private static SightChange.Reach before(List<SightChange> changes, JournalEntry entry) {
        return changes.reversed().stream()
                .filter(change -> change.id() < entry.id() && !change.deed().equals(entry.deed()))
                .findFirst()
                .map(SightChange::after)
                .orElse(changes.getFirst().before());
    }

    private static SightChange.Reach after(List<SightChange> changes, JournalEntry entry) {
        return changes.reversed().stream()
                .filter(change -> change.id() <= entry.id() || change.deed().equals(entry.deed()))
                .findFirst()
                .map(SightChange::after)
                .orElse(changes.getFirst().before());
    }
}

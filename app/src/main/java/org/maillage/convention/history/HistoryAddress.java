package org.maillage.convention.history;

import java.util.UUID;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Space;

/// Where the history of an object stands, and what leads back from it.
public record HistoryAddress(Space space, JournalWords words) {

    public String of(String kind, UUID id) {
        return space.path("/journal/" + words.address(kind) + "/" + id);
    }

    /// What was done together with an entry.
    String together(long entry) {
        return space.path("/journal/lots/" + entry);
    }

    /// @param key the place one comes from, or empty for all of them
    String restoration(JournalEntry entry, String key) {
        String address = of(entry.subjectKind(), entry.subjectId()) + "/retablissement?entree=" + entry.id();
        return key.isEmpty() ? address : address + "&champ=" + key;
    }
}

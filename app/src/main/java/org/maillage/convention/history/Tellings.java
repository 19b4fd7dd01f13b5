package org.maillage.convention.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Tells changes that no journal holds, such as the differences of two states, in the journal's words.
@Component
public class Tellings {

    private final JournalWords words;
    private final Shelves shelves;

    Tellings(JournalWords words, Shelves shelves) {
        this.words = words;
        this.shelves = shelves;
    }

    /// @param entries all of those that will be told: names are looked for once
    /// @param names of the objects of the convention; those of people, organisations and places are found here
    public SubjectTelling over(Collection<JournalEntry> entries, Map<UUID, String> names) {
        var all = new HashMap<>(shelves.sharedNames(entries));
        all.putAll(names);
        return new SubjectTelling(words, new ValueWords(words, Shelf.of(List.of(), all)), (entry, field) -> null);
    }

    /// How those of these objects that one may see today are called, and where they are.
    public Map<UUID, SubjectKind.Shown> visible(Space space, Collection<UUID> ids) {
        return shelves.visible(space, ids);
    }

    /// "3 actions".
    public String counted(String kind, int count) {
        return words.counted(kind, count);
    }

    /// "action".
    public String one(String kind) {
        return words.one(kind);
    }
}

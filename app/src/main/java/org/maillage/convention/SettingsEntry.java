package org.maillage.convention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another module says of a convention in the hub of its settings: where it comes from, what follows it.
public interface SettingsEntry {

    List<Entry> entriesFor(Space space);

    /// @param words what is so
    /// @param path whole address, or null when nothing can be opened
    record Entry(String label, String words, @Nullable String path) {}
}

package org.maillage.convention.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalSubject;

/// The objects met in a history: those one may see, and the names to put in the place of ids.
record Shelf(Map<UUID, JournalSubject.Shown> visible, Map<UUID, String> names) {

    boolean shows(UUID subject) {
        return visible.containsKey(subject);
    }

    JournalSubject.Shown get(UUID subject) {
        return visible.getOrDefault(subject, new JournalSubject.Shown("", ""));
    }

    /// The name of whatever has this id, or null when it has none or one may not see it.
    @Nullable
    String name(UUID id) {
        return names.get(id);
    }

    static Shelf of(List<Map<UUID, JournalSubject.Shown>> bySubject, Map<UUID, String> shared) {
        var visible = new HashMap<UUID, JournalSubject.Shown>();
        bySubject.forEach(visible::putAll);
        var names = new HashMap<>(shared);
        visible.forEach((id, shown) -> names.put(id, shown.label()));
        return new Shelf(Map.copyOf(visible), Map.copyOf(names));
    }
}

package org.maillage.convention.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.subjects.SubjectKind;

/// The objects met in a history: those one may see, and the names to put in the place of ids.
public record Shelf(Map<UUID, SubjectKind.Shown> visible, Map<UUID, String> names) {

    public boolean shows(UUID subject) {
        return visible.containsKey(subject);
    }

    public SubjectKind.Shown get(UUID subject) {
        return visible.getOrDefault(subject, new SubjectKind.Shown("", ""));
    }

    /// The name of whatever has this id, or null when it has none or one may not see it.
    public @Nullable String name(UUID id) {
        return names.get(id);
    }

    /// Both, when a history is read in slices.
    Shelf and(Shelf other) {
        return of(List.of(visible, other.visible), union(names, other.names));
    }

    private static Map<UUID, String> union(Map<UUID, String> some, Map<UUID, String> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    static Shelf of(List<Map<UUID, SubjectKind.Shown>> bySubject, Map<UUID, String> shared) {
        var visible = new HashMap<UUID, SubjectKind.Shown>();
        bySubject.forEach(visible::putAll);
        var names = new HashMap<>(shared);
        visible.forEach((id, shown) -> names.put(id, shown.label()));
        return new Shelf(Map.copyOf(visible), Map.copyOf(names));
    }
}

package org.maillage.convention.history.restoration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;

/// What would come back of an object, place by place.
///
/// @param named the entry that names the moment
/// @param seen the latest entry of the object when this was read
public record Restoration(JournalEntry named, long seen, List<Line> lines) {

    public Restoration {
        lines = List.copyOf(lines);
    }

    /// @param now null when nothing stands there
    /// @param then null when nothing stood there
    /// @param obstacle why it may not come back, or null when it may
    public record Line(
            String key,
            String label,
            @Nullable String now,
            @Nullable String then,
            @Nullable String obstacle) {

        public boolean open() {
            return obstacle == null;
        }
    }

    Set<String> openKeys() {
        return lines.stream().filter(Line::open).map(Line::key).collect(Collectors.toSet());
    }
}

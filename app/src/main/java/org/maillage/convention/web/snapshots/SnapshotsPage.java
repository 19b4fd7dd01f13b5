package org.maillage.convention.web.snapshots;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Column;

/// The frozen states of a convention, the latest first.
///
/// @param freeze address of the form that freezes one, or null for who may not
public record SnapshotsPage(List<Line> lines, @Nullable String freeze, String settings) {

    /// @param occasion why it was frozen, such as "signature"
    /// @param compare address of the comparison with today
    /// @param remove address to POST to, or null when it stays for ever or one may not
    public record Line(
            String name,
            String occasion,
            String comment,
            String when,
            String by,
            String read,
            String compare,
            @Nullable String remove,
            int version) {}

    public boolean mayRemove() {
        return lines.stream().anyMatch(line -> line.remove() != null);
    }

    public List<Column> columns() {
        return Stream.of("État", "Occasion", "Figé", "Comparer", mayRemove() ? "Retirer" : "")
                .filter(label -> !label.isEmpty())
                .map(Column::plain)
                .toList();
    }
}

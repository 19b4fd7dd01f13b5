package org.maillage.convention.web.amendments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The avenants of a convention, the latest first.
///
/// @param prepare address where one begins, or null for who may not and for a convention that is not signed and open
public record AmendmentsPage(List<Line> lines, @Nullable String prepare, String settings, String states) {

    /// @param resume address to POST to, for one that was abandoned; null otherwise
    public record Line(
            String name,
            String title,
            String status,
            String when,
            String decided,
            String address,
            @Nullable String resume,
            int version) {}
}

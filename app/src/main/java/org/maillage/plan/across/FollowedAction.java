package org.maillage.plan.across;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;

/// An action somebody follows, with what happened since that person last opened its sheet.
///
/// @param latest the latest note one may see, or null
/// @param before the progress that was read last, when it is another now; else null
public record FollowedAction(
        ActionState state,
        @Nullable Latest latest,
        @Nullable Progress before) {

    /// @param author empty when nobody is known to have written it
    /// @param unread whether somebody else wrote it since
    public record Latest(String body, @Nullable Mood mood, LocalDate on, String author, boolean unread) {}

    public boolean hasChanged() {
        return before != null || (latest != null && latest.unread());
    }
}

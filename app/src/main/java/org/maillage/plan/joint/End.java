package org.maillage.plan.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an action ends: a day, never as far as one knows, or nobody told.
///
/// @param on the day, or null
/// @param endless meant to last; then there is no day
public record End(@Nullable LocalDate on, boolean endless) {

    public static final End UNTOLD = new End(null, false);
    public static final End NEVER = new End(null, true);

    public static End on(LocalDate day) {
        return new End(day, false);
    }
}

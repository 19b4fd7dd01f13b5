package org.maillage.workspace.attention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.Worsening;

/// A point that the coordination has read and leaves for later.
///
/// @param gesture what was acknowledged together is taken back together
/// @param stage of the point on that day
/// @param until the day it comes back, or null
/// @param by empty when nobody is known to have done it
record Acknowledgement(
        UUID id,
        UUID gesture,
        PointKey key,
        int stage,
        String reason,
        @Nullable LocalDate until,
        String by,
        LocalDate on,
        int version) {

    /// Why it stands no more, now that the point is as it is; empty as long as it stands.
    ///
    /// A cause is told anew by the day it began: the one that was acknowledged had begun before.
    Optional<Ending> endingOf(AttentionPoint now, Worsening worsening, LocalDate today) {
        if (until != null && !today.isBefore(until)) {
            return Optional.of(Ending.DUE);
        }
        if (now.since() != null && now.since().isAfter(on)) {
            return Optional.of(Ending.ANEW);
        }
        boolean lasting = worsening.days() > 0 && today.isAfter(on.plusDays(worsening.days()));
        return lasting || now.stage() > stage ? Optional.of(Ending.WORSE) : Optional.empty();
    }
}

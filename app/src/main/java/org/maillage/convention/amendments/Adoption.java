package org.maillage.convention.amendments;

import java.time.LocalDate;
import java.util.List;

/// What makes an avenant one: signed on a day, in effect from a day, decided by each party.
///
/// @param read the comparison that was read: another one is not adopted unread
public record Adoption(LocalDate adoptedOn, LocalDate effectiveOn, List<Deliberation> deliberations, String read) {

    /// What a refusal points at when another comparison than the one read would be adopted.
    public static final String READ = "read";

    public Adoption {
        deliberations = List.copyOf(deliberations);
    }
}

package org.maillage.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [Kind] of structure or service needs before it may work, or be funded.
///
/// @param what agrément, autorisation, label…
/// @param by who gives it
/// @param atMostYears how long it holds at most; nothing when it has no term, or when none is known
/// @param monthsAhead how long before its end one begins to prepare the next
/// @param example the dates are common practice: each Caf has its own, which replace them
public record Approval(
        String what,
        String by,
        @Nullable Integer atMostYears,
        @Nullable Integer monthsAhead,
        List<Step> steps,
        boolean example) {

    public Approval {
        steps = List.copyOf(steps);
    }

    /// @param months before the end of the approval
    public record Step(int months, String label) {}
}

package org.maillage.plan.renewal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Rights;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// An enjeu or an action, with what was decided of it.
///
/// @param key what names it in an address: the code of an action, the id of an enjeu
/// @param code null for an enjeu
/// @param progress null for an enjeu
/// @param parent code of the action it is a part of, when one may see it
/// @param parentStops whether that action stops
/// @param decidedBy null while nothing was decided, and for who is not known any more
/// @param version 0 while nothing was ever decided
/// @param carried whether the next convention holds it already
public record RenewalLine(
        UUID id,
        String key,
        @Nullable String code,
        String title,
        ThemeId theme,
        @Nullable Nature nature,
        @Nullable Progress progress,
        @Nullable String parent,
        boolean parentStops,
        Decision decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version,
        boolean carried) {

    public Kind kind() {
        return code == null ? Kind.ENJEU : Kind.ACTION;
    }

    public boolean isEnjeu() {
        return code == null;
    }

    public String name() {
        return code == null ? title : code + " · " + title;
    }

    /// Done or given up: it cannot go on just as it is.
    public boolean isOver() {
        return progress == Progress.DONE || progress == Progress.ABANDONED;
    }

    /// Whether one may ask if it goes on as an existing action.
    public boolean mayBecomeExisting() {
        return progress == Progress.DONE && (nature == Nature.DEVELOP || nature == Nature.CONSOLIDATE);
    }

    public boolean isOpenTo(Rights rights) {
        return rights.mayCoordinate(theme);
    }

    /// The decision as it can stand on this line: an enjeu, or what is not there yet, does not become existing.
    Decision fitting(Decision decision) {
        boolean existing = decision.becomesExisting() && decision.carries() && mayBecomeExisting();
        return new Decision(decision.choice(), decision.reason(), existing);
    }
}

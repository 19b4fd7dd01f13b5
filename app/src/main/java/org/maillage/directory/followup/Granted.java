package org.maillage.directory.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.parts.PartId;

/// An approval that a structure was given, for a time.
///
/// @param done the day on which each step towards the next one was done, by its words
public record Granted(PartId id, Draft draft, Map<String, LocalDate> done, int version) {

    /// The one that ends last first: the work goes back from its end. One without term outlasts the others.
    public static final Comparator<Granted> LATEST_FIRST = Comparator.comparing(
                    Granted::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    public Granted {
        done = Map.copyOf(done);
    }

    /// @param what agrément, autorisation, label…
    /// @param by who gave it
    /// @param to null when it has no term
    public record Draft(
            String what,
            String by,
            String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public @Nullable LocalDate to() {
        return draft.to();
    }
}

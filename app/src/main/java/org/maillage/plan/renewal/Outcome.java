package org.maillage.plan.renewal;

import org.jspecify.annotations.Nullable;

/// What comes of an enjeu or an action from one convention to the next.
public enum Outcome {
    CONTINUED,
    CHANGED,
    STOPPED,
    UNDECIDED,
    /// Begins with the next convention.
    NEW;

    static Outcome of(@Nullable RenewalChoice choice) {
        return switch (choice) {
            case null -> UNDECIDED;
            case CONTINUE -> CONTINUED;
            case CHANGE -> CHANGED;
            case STOP -> STOPPED;
        };
    }
}

package org.maillage.plan;

import org.jspecify.annotations.Nullable;

/// The nature of an action as it is counted and chosen on screen, where "à préciser" is a choice like the others.
public enum NatureChoice {
    EXISTING,
    CONSOLIDATE,
    DEVELOP,
    UNKNOWN;

    public static NatureChoice of(@Nullable Nature nature) {
        return nature == null ? UNKNOWN : valueOf(nature.name());
    }

    /// @return the nature, or null when it is to be told
    public @Nullable Nature nature() {
        return this == UNKNOWN ? null : Nature.valueOf(name());
    }

    /// The drawing that stands for it: existing, consolidate, develop or unknown.
    public String mark() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

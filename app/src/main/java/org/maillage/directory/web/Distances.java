package org.maillage.directory.web;

/// Distances as people say them.
public final class Distances {

    private static final int KILOMETER = 1_000;
    private static final int STEP = 50; // a position is no better known

    private Distances() {}

    /// "à 650 m", "à 2,4 km".
    public static String say(int meters) {
        if (meters < KILOMETER) {
            return "à %d\u00a0m".formatted(Math.max(STEP, Math.round(meters / (float) STEP) * STEP));
        }
        return "à %s\u00a0km"
                .formatted("%.1f".formatted(meters / (double) KILOMETER).replace('.', ','));
    }
}

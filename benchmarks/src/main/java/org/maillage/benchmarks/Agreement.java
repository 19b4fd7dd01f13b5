package org.maillage.benchmarks;

import java.util.Optional;

/// Whether a peer found what the engine found.
final class Agreement {

    /// Durations are whole milliseconds, which stand for millimetres.
    private static final double METRES = 0.001;

    /// Sums of many numbers, made in another order.
    private static final double RELATIVE = 1e-9;

    private Agreement() {}

    /// @return what is wrong, if anything
    static Optional<String> ofMetres(int[] millis, double[] metres) {
        if (millis.length != metres.length) {
            return Optional.of(metres.length + " distances pour " + millis.length);
        }
        for (int rank = 0; rank < millis.length; rank++) {
            double ours = CountryEngine.metres(millis[rank]);
            if (ours != metres[rank] && !(Math.abs(ours - metres[rank]) <= METRES)) {
                return Optional.of("rang %d : %s m, %s m pour Maillage".formatted(rank, metres[rank], ours));
            }
        }
        return Optional.empty();
    }

    /// @return what is wrong, if anything
    static Optional<String> ofSupply(double[] ours, double[] theirs) {
        if (ours.length != theirs.length) {
            return Optional.of(theirs.length + " carreaux pour " + ours.length);
        }
        for (int square = 0; square < ours.length; square++) {
            if (!(Math.abs(ours[square] - theirs[square]) <= RELATIVE * Math.abs(ours[square]))) {
                return Optional.of("carreau %d : %s, %s pour Maillage".formatted(square, theirs[square], ours[square]));
            }
        }
        return Optional.empty();
    }
}

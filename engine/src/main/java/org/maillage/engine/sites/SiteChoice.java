package org.maillage.engine.sites;

import org.maillage.engine.Basis;

/// Sites chosen, what they bring and how much better any others could be.
///
/// Values are weights within the limit, or milliseconds on average, as the [Siting] asks; a larger weight and a lower
/// mean are better.
///
/// @param basis what durations were computed on
/// @param sites candidates in order: the first brings most alone, each next one most beside those before it
/// @param before the value without any of them
/// @param value the value with all of them, computed from the weights as given
/// @param bound a value that no choice can better
public record SiteChoice(Basis basis, int[] sites, double before, double value, double bound) {

    /// Of the gain, what numbers with a fraction do not tell apart.
    private static final double ROUNDING = 1e-6;

    /// The part of the best possible gain that may be missing, 0 to 1: 0.02 says that at least 98 % of what any choice
    /// could gain is gained.
    public double gap() {
        double possible = Math.abs(bound - before);
        return possible == 0 ? 0 : Math.abs(bound - value) / possible;
    }

    /// No choice gains more, but for a millionth.
    public boolean isOptimal() {
        return gap() <= ROUNDING;
    }

    /// The same choice with the tighter of its bound and another.
    public SiteChoice boundedBy(double other) {
        double nearer =
                Math.min(Math.abs(bound - before), Math.max(Math.abs(other - before), Math.abs(value - before)));
        return new SiteChoice(basis, sites, before, value, bound < before ? before - nearer : before + nearer);
    }
}

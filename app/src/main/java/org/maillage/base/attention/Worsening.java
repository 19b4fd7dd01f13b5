package org.maillage.base.attention;

/// When an acknowledged point comes back because its cause got worse.
///
/// @param days how long after it was acknowledged a cause that goes on is worse; 0 when time alone makes nothing worse
/// @param sentence the same said on screen
public record Worsening(int days, String sentence) {

    /// The cause is there or not: it has no more and no less.
    public static final Worsening NONE =
            new Worsening(0, "Un point acquitté revient à la date choisie, ou si sa cause cesse puis recommence.");

    /// A single gesture mends it, and nobody should leave it there.
    public static final Worsening CANNOT_WAIT =
            new Worsening(0, "Ce point ne s’acquitte pas\u00a0: il quitte la liste une fois réglé.");

    /// @param what what lasts, such as "le retard"
    public static Worsening after(int days, String what) {
        return new Worsening(
                days,
                "Un point acquitté revient à la date choisie, ou si " + what + " dure encore " + days
                        + "\u00a0jours plus tard.");
    }
}

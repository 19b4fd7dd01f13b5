package org.maillage.base.attention;

/// A kind of break in the chain, with the one rule by which what was acknowledged comes back.
///
/// @param key its name in the database and in addresses: never changed once released
/// @param subject kind of the things it is about, such as `action`
/// @param one "action en retard", after the number one
/// @param many "actions en retard", after other numbers
/// @param detail why it matters
public record AttentionCause(
        String key, Severity severity, String subject, String one, String many, String detail, Worsening worsening) {

    /// Order matters: the gravest first.
    public enum Severity {
        /// The plan cannot go on as it was decided until somebody acts.
        ACT,
        /// Nothing is broken yet, or somebody else is to act.
        WATCH
    }

    /// Whether its points may be left for later.
    public boolean mayWait() {
        return !worsening.equals(Worsening.CANNOT_WAIT);
    }

    /// "3 actions en retard".
    public String counted(int count) {
        return count + "\u00a0" + (count > 1 ? many : one);
    }
}

package org.maillage.partners;

/// How far a request has come; what was answered weighs more than how it ended.
public enum RequestState {
    ANSWERED,
    HANDED_OVER,
    /// "Ce n'est pas moi."
    DISOWNED,
    /// Stopped by the coordination.
    REVOKED,
    /// Somebody else has answered for the same action.
    COVERED,
    OPENED,
    ASKED;

    /// Whether an answer is still expected of this person.
    public boolean isWaiting() {
        return this == OPENED || this == ASKED;
    }
}

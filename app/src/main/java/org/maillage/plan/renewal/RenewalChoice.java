package org.maillage.plan.renewal;

/// What an enjeu or an action does when the convention ends.
public enum RenewalChoice {
    CONTINUE,
    /// It goes on, but not as it is: who takes it over must review it.
    CHANGE,
    STOP;

    /// Everything but going on as it is must be explained to those who read it later.
    public boolean needsReason() {
        return this != CONTINUE;
    }
}

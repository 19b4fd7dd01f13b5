package org.maillage.accounts;

/// Whether a person can sign in.
public enum AccountState {
    NONE,
    /// Has an invitation not yet followed.
    INVITED,
    OPEN,
    DISABLED
}

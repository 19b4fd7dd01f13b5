package org.maillage.convention;

/// Told when a convention has come to a state, in the transaction that brought it there.
public interface StateListener {

    /// @param convention as it stands now
    void reached(Convention convention);
}

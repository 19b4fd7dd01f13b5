package org.maillage.diagnosis.workshop;

/// How far a workshop has come.
public enum Stage {
    PREPARED,
    PROPOSING,
    RANKING,
    CLOSED;

    public boolean isOpen() {
        return this == PROPOSING || this == RANKING;
    }
}

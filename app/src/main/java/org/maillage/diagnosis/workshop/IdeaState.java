package org.maillage.diagnosis.workshop;

/// What the coordination decided of an idea; the wall holds those that are shown.
public enum IdeaState {
    WAITING,
    SHOWN,
    REFUSED
}

package org.maillage.directory.team;

/// How far a training is.
public enum TrainingState {
    PLANNED,
    UNDER_WAY,
    DONE
}
